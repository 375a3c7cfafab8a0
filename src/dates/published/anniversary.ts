import { fold } from '../../vietnamese/fold.ts'
import { readNumber } from '../../vietnamese/numbers.ts'

/** Years since an event by which a sentence marks it; 0 when it marks none; `unnumbered` when it does not say how many. */
export type Anniversary = number | 'unnumbered'

/** ` tron 1 nam `, ` ky niem lan thu 30 nam `, ` danh dau mot nam `, ` mot nam sau cuoc chien `, folded. */
const numbered =
  / (?:tron|dung|ky niem|danh dau|mung|nhan|nhan dip) (?:lan thu |dip |ngay )?(?<marked>\d{1,3}|\p{L}+(?: muoi(?: \p{L}+)?)?) nam | (?<later>\d{1,3}|\p{L}+) nam (?:sau|ke tu) (?:khi|cuoc|ngay|su|vu|chien|lenh|thoa) /u
const unnumbered = / (?:ky niem|tuong niem|ngay chien thang) /u

/** Whether a sentence speaks of an event because years have passed: its day is then not of the last twelve months. */
export function findAnniversary(words: string): Anniversary {
  const { marked, later } = numbered.exec(words)?.groups ?? {}
  const count = toNumber(marked ?? later ?? '')
  if (count !== undefined) return count
  return unnumbered.test(words) ? 'unnumbered' : 0
}

/** The number words fold to are looked up folded too: `mot`, `hai muoi`. */
function toNumber(words: string): number | undefined {
  if (/^\d+$/u.test(words)) return Number(words)
  return foldedNumbers.get(words)
}

const spelled = 'một hai ba bốn năm sáu bảy tám chín mười'.split(' ')
const foldedNumbers: ReadonlyMap<string, number> = new Map(
  [...spelled, ...spelled.slice(1, 9).map((digit) => `${digit} mươi`)].flatMap((words) => {
    const parts = words.split(' ')
    const value = readNumber((index) => parts[index] ?? '', 0)?.value
    return value === undefined ? [] : [[fold(words), value] as const]
  }),
)
