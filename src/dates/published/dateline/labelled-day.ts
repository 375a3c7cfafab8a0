/** Characters of the longest line that says no more than when a story appeared. */
const longest = 120

/** `Ngày đăng: 12-08-2008 | Lượt xem: 320`, `Lượt xem: 1.320 | Đăng lúc: 10:20 12/08/2008`, `Posted on 12/08/2008`. */
const labelled =
  /(?:^|[|•·–-] ?)(?:(?:ngày |thời gian )?(?:đăng(?: tải| tin| bài)?|xuất bản|phát hành)(?: lúc| ngày| vào)?|(?:posted|published)(?: on| at)?) ?:? ?(?:(?:thứ \p{L}+|chủ nhật|cn|\p{L}+day),? )?\d/iu

/** `Ngày: 5 thg 12, 2024 lúc 20:31`, `Sent: Thursday, December 5, 2024`: the head of a letter. */
const ofLetter = /^(?:ngày|ngày gửi|đã gửi|gửi lúc|date|sent) ?: /iu

/** How the line of a page’s furniture says when its story appeared, or when a letter with it was sent. */
export function findLabel(text: string): 'publication' | 'letter' | undefined {
  if (text.length > longest) return undefined
  if (labelled.test(text)) return 'publication'
  return ofLetter.test(text) ? 'letter' : undefined
}
