import { isSyllable } from '../vietnamese/is-syllable.ts'

/** Opens a sentence that goes on with a text, counts or asks: `Nhưng …`, `Cho nên …`, `Hàng nghìn …`, `Ông nói …`. */
const opening =
  /^(?:Nhưng|Song|Tuy|Vậy|Thế|Rồi|Còn|Nếu|Vì|Do|Bởi|Cho nên|Theo|Chỉ|Chưa|Không|Chẳng|Có|Mời|Xin|Hẹn|Đây|Đó|Đến|Từ|Trong|Qua|Khi|Sau|Trước|Ngay|Lần|Lâu nay|Hôm|Năm|Vài|Mỗi|Mọi|Nhiều|Đa số|Phần lớn|Tất cả|Hàng (?:chục|trăm|nghìn|ngàn|vạn|triệu)|Một (?:số|vài|nguồn tin)|Có lẽ|Cuối cùng|Rốt cuộc|Họ|Tôi|Chúng|Ai|Nó|Mình|Người ta|(?:Ông|Bà|Anh|Chị|Cô|Hai (?:bên|nước|ông|bà|người|phía))(?=\s\p{Ll}))\s/u

/** Words of time, of number and of reference that only a text has: `… này`, `… suốt đêm`, `… ba lần`. */
const reference =
  /(?<!\p{L})(?:này|ấy|đó|thì|mà|nay|chỉ|chẳng|họ|tôi|chúng|nó|ai|mọi|mỗi|đều|vì|nếu|nhưng|rồi|(?<!căn )cứ|rất|khá|nhất|hơn|khoảng|chừng|suốt|từng|vừa|ngay|lập tức|liên tục|liên miên|thường xuyên|luôn|dần|thêm|chủ yếu|kể từ|từ (?:năm|tháng|ngày)|(?:\d{1,3}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy|vài|nhiều|chục) (?:lần|ngày|tuần|tháng|năm|phút|thập kỷ|km)|(?:trở|nhắc) lại)(?!\p{L})/u

/** A word of a name, and a word that is none. */
const capitalised = /^\p{Lu}[\p{L}’-]*$/u
const small = /^\p{Ll}/u

/** Behind a word: `tại,`. */
const stopOrComma = /[.,]$/u

/** What may stand behind a name without a verb: where, when, with whom. */
const joining: ReadonlySet<string | undefined> = new Set(
  'tại ở trong trên trước bên cạnh gần giữa với và cùng của từ qua phía ven thuộc ngày hôm tháng năm hồi lúc vào sau dưới ngoài nhìn đoạn rạng sáng trưa chiều tối đêm nhân cũ cổ mới'.split(
    ' ',
  ),
)

/** Names that could be any syllable. */
const countries: ReadonlySet<string | undefined> = new Set(['Nga', 'Mỹ', 'Pháp', 'Đức'])

/** Whether the words of time, number and reference of a sentence, or its opening, are those of a text, not of a caption. */
export function refersToText(text: string): boolean {
  return opening.test(text) || reference.test(text)
}

/**
 * Whether a verb stands behind a name, told by its place alone: a Vietnamese name ends what it belongs to. `Tổng thống
 * Kocharyan đặt …`, but `Lính Armenia ở …`. Who is not said by name, as in `Một trực thăng của Nga rơi …`, may be
 * shown.
 */
export function saysWhatSomebodyDoes(text: string): boolean {
  if (text.startsWith('Một ')) return false
  const words = text.split(' ')
  let length = 0
  for (const [index, word] of words.entries()) {
    length = capitalised.test(word) ? length + 1 : 0
    const behind = words[index + 1] ?? ''
    if (length > 0 && isName(word, length) && small.test(behind) && !joining.has(behind.replace(stopOrComma, '')))
      return true
  }
  return false
}

/** Words of the shortest Vietnamese name that is surely no office: `Thổ Nhĩ Kỳ`, but `Bộ Quốc phòng`. */
const longName = 3

/** @param length words with a capital in a row, the last of which it is */
function isName(word: string, length: number): boolean {
  return length >= longName || countries.has(word) || !isSyllable(word)
}
