import { fold } from '../../vietnamese/fold.ts'
import { readNumber, toTen } from '../../vietnamese/numbers.ts'

/**
 * By how many years a sentence may look back on an event; more than one where the words may be of something else: the
 * talks of `đàm phán tại Moscow, hai năm sau cuộc chiến` are not those of two years before.
 */
export type LookBack = readonly number[] | 'unnumbered'

/** ` tron 1 nam `, ` ky niem lan thu 30 nam `, ` danh dau mot nam `, folded. */
const marked =
  / (?:tron|dung|ky niem|danh dau|mung|nhan|nhan dip) (?:lan thu |dip |ngay )?(?<count>\d{1,3}|\p{L}+(?: muoi(?: \p{L}+)?)?) nam /u

/** ` hai nam tuyen bo ba ben ` as a title begins, folded. */
const opening = /^ (?<count>\d{1,3}|\p{L}+) nam /u

/** By how many years a story looks back whose title says so; undefined where it does not. */
export function findTitleLookBack(title: string): LookBack | undefined {
  const count = toNumber(opening.exec(title)?.groups?.count ?? '')
  const found = findLookBack(title)
  if (count !== undefined) return [count]
  return found === 'unnumbered' || !found.includes(0) ? found : undefined
}

/** ` mot nam sau cuoc chien `, ` hai nam truoc `, ` cach day 3 nam `, folded. */
const counted =
  / (?<later>\d{1,3}|\p{L}+) nam (?:sau|ke tu|truoc) | cach day (?:gan |hon |dung |khoang )?(?<ago>\d{1,3}|\p{L}+(?: muoi(?: \p{L}+)?)?) nam | (?:sau|hon|gan) (?<after>\d{1,3}|\p{L}+) nam /u

/** ` nhac lai `, ` nhieu nam truoc `, ` mot lan nua `, ` dat hoa `, ` tung ky `, folded. */
const unnumbered =
  / (?:ky niem|tuong niem|tuong nho|mac niem|cau nguyen|vieng|dat (?:vong )?hoa|ngay (?:chien thang|thanh pho|truyen thong)|nhac lai|nhin lai|hoi tuong|nhieu nam (?:truoc|sau)|vai nam (?:truoc|sau)|nam xua|mot lan nua|hang nam|thuong nien|tung (?:ky|phai|buoc phai)|(?:ke )?tu (?:khi|ngay) ky|nhan ngay ky) /u

/** ` nhac chuyen tham `, folded. */
const mentioned = / nhac (?:toi|den|chuyen|viec) /u

/** Whether a sentence speaks of an event because years have passed: its day is then not of the last twelve months. */
export function findLookBack(words: string): LookBack {
  const anniversary = toNumber(marked.exec(words)?.groups?.count ?? '')
  if (anniversary !== undefined) return [anniversary]
  const { later, ago, after } = counted.exec(words)?.groups ?? {}
  const count = toNumber(later ?? ago ?? after ?? '')
  if (unnumbered.test(words)) return 'unnumbered'
  if (count !== undefined) return [0, count]
  return mentioned.test(words) ? 'unnumbered' : [0]
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
