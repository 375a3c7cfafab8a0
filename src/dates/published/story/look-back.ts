import { fold } from '../../../vietnamese/fold.ts'
import { readNumber, toTen } from '../../../vietnamese/numbers.ts'
import { phraseTable } from '../../phrase-table.ts'
import type { Sentence } from './sentences.ts'

/**
 * By how many years a sentence may look back on an event; more than one where the words may be of something else: the
 * talks of `đàm phán tại Moscow, hai năm sau cuộc chiến` are not those of two years before.
 */
export type LookBack = readonly number[] | 'unnumbered'

/** ` tron 1 nam `, ` ky niem lan thu 30 nam `, ` danh dau mot nam `, folded. */
const marked =
  / (?:tron|dung|ky niem|danh dau|mung|nhan|nhan dip) (?:lan thu |dip |ngay )?(?<count>\d{1,3}|\p{L}+(?: muoi(?: \p{L}+)?)?) nam /u

/** ` hai nam tuyen bo ba ben ` as a title begins, ` gruzia 20 nam sau ` as it ends, folded; ` mo cua sau 30 nam ` is of now. */
const ofTitle =
  /^ (?:\d{1,3}|(?<first>\p{L}+(?: (?:muoi|chuc)(?: \p{L}+)?)?)) nam | (?:\d{1,3}|(?<last>\p{L}+)) nam (?:sau|truoc|nhin lai) $/u

/** Whether a sentence of the head, a title as a rule, says that its story looks back. */
export function looksBack(sentence: Sentence): boolean {
  const match = ofTitle.exec(sentence.words)
  const { first, last } = match?.groups ?? {}
  if (match && toNumber(first ?? last ?? '0') !== undefined) return true
  const found = findLookBack(sentence)
  return found === 'unnumbered' || !found.includes(0)
}

/** Whether a story's title says that it looks back. */
export function titleLooksBack(sentences: readonly Sentence[]): boolean {
  return sentences.some((one) => one.role === 'title' && looksBack(one))
}

/** Whether nothing looks back. */
export function isOfNow(lookBack: LookBack): boolean {
  return lookBack !== 'unnumbered' && lookBack.every((count) => count === 0)
}

/** ` 27 9 bon nam truoc `, ` 9 11 hai nam sau khi `, folded: years counted from the day itself. */
const behindDay = / \d{1,2} \d{1,2} (?:cach day )?(?:dung |tron )?(?<count>\d{1,3}|\p{L}+) nam (?:truoc|sau|ke tu) /u

/** ` bon nam truoc ngay 27 9 `, ` cach day dung ba nam vao sang 27 9 `, folded: the same before it. */
const beforeDay =
  / (?:(?<count>\d{1,3}|\p{L}+) nam truoc|cach day (?:dung |tron )?(?<ago>\d{1,3}|\p{L}+) nam) (?:\p{L}+ ){0,3}\d{1,2} \d{1,2} /u

/** ` mot nam sau cuoc chien `, ` hai nam truoc `, ` cach day 3 nam `, folded. */
const counted =
  / (?<later>\d{1,3}|\p{L}+) nam (?:sau|ke tu|truoc) | cach day (?:gan |hon |dung |khoang )?(?<ago>\d{1,3}|\p{L}+(?: muoi(?: \p{L}+)?)?) nam | (?:sau|hon|gan) (?<after>\d{1,3}|\p{L}+) nam /u

/** By how many years a sentence looks back: where it does, the day of an event in it is not of the last twelve months. */
export function findLookBack({ tokens, words }: Sentence): LookBack {
  const counts = words.includes(' nam ') ? findCounts(words) : now
  if (!counts.includes(0)) return counts
  const isRemembered = tokens.some((_, at) => {
    const found = remembering(tokens, at)?.value
    return found === 'always' || (found === 'uncounted' && counts === now)
  })
  return isRemembered ? 'unnumbered' : counts
}

/**
 * What people do on the day of an older thing, and how it is spoken of. `nhắc chuyến thăm`, `nhắc Cách mạng Hoa hồng` only
 * where nothing counts the years.
 */
const remembering = phraseTable<'always' | 'uncounted' | 'never'>({
  ...Object.fromEntries(
    (
      'kỷ niệm|kỉ niệm|tưởng niệm|tưởng nhớ|mặc niệm|cầu nguyện|viếng|đặt hoa|đặt vòng hoa|ngày chiến thắng|ngày thành phố|' +
      'ngày truyền thống|ngày nghỉ|ngày lễ|luôn là ngày|ngày này năm|ngày này trong lịch sử|hàng năm|hằng năm|thường niên|' +
      'bảo tàng|triển lãm|ký ức|kí ức|hồi ức|cuốn sách|quyển sách|tiểu thuyết|vở kịch|bộ phim|phim tài liệu|hồi ký|hội thảo|tọa đàm|toạ đàm|tượng đài|nhắc lại|nhìn lại|hồi tưởng|vẫn nhớ|' +
      'còn nhớ|nhớ lại|nhiều năm trước|nhiều năm sau|vài năm trước|vài năm sau|năm xưa|năm ấy|một lần nữa|từng ký|từng phải|từng thăm|từng gặp|từng dự|từng đón|từng tổ chức|từng chứng kiến|' +
      'từng buộc phải|từ khi ký|từ ngày ký|nhân ngày ký|là sai lầm|là một sai lầm|là bài học|là một bài học|là di sản'
    )
      .split('|')
      .concat(...['nói', 'cho rằng', 'khẳng định', 'nhấn mạnh', 'đánh giá', 'nhận định', 'bình luận'].map(ofMatter))
      .map((phrase) => [phrase, 'always']),
  ),
  nhắc: 'uncounted',
  'nhắc nhở': 'never',
})

/** `nói việc hai nước ký …`, `nhận định về việc …` */
function ofMatter(verb: string): string[] {
  return ['việc', 'rằng việc', 'về việc'].map((rest) => `${verb} ${rest}`)
}

const now = [0] as const

/** By how many years the words look back; none but 0 where they count none. */
function findCounts(words: string): readonly number[] {
  const anniversary = toNumber(marked.exec(words)?.groups?.count ?? '') ?? countedFromDay(words)
  if (anniversary !== undefined) return [anniversary]
  const { later, ago, after } = counted.exec(words)?.groups ?? {}
  const count = toNumber(later ?? ago ?? after ?? '')
  return count === undefined ? now : [0, count]
}

function countedFromDay(words: string): number | undefined {
  const behind = toNumber(behindDay.exec(words)?.groups?.count ?? '')
  const { count, ago } = beforeDay.exec(words)?.groups ?? {}
  return behind ?? toNumber(count ?? ago ?? '')
}

/** `10` */
const digits = /^\d+$/u

/** The number words fold to are looked up folded too: `mot`, `hai muoi`. */
function toNumber(words: string): number | undefined {
  return digits.test(words) ? Number(words) : foldedNumbers.get(words)
}

const foldedNumbers: ReadonlyMap<string, number> = new Map(
  [...toTen, ...toTen.slice(1, 9).map((digit) => `${digit} mươi`)].flatMap((words) => {
    const parts = words.split(' ')
    const value = readNumber((index) => parts[index] ?? '', 0)?.value
    return value === undefined ? [] : [[fold(words), value] as const]
  }),
)
