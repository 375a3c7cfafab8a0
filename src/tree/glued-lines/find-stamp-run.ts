import { findClosingStamp, findOpeningStamp } from '../lines/dateline-shape.ts'
import { searchEnding } from '../lines/search-ending.ts'

/** A run of date stamps with what names them, at one end of a line; UTF-16 offsets. */
export interface StampRun {
  start: number
  end: number
  /** Has a clock time or a full year. */
  strong: boolean
}

/** Stamps that one line gives at most: put up, changed, read. */
const mostStamps = 3

const stampLabel = String.raw`(?:(?:Ngày đăng|Ngày cập nhật|Ngày xuất bản|Đăng|Cập nhật|Xuất bản|Đã đăng|Đăng tải|Sửa lần cuối|Sửa|Published|Updated|Posted)(?:\s(?:ngày|lúc|vào|lần cuối))*\s?:?)`

/** What names the stamp behind it: `Đăng ngày: `, ` | Sửa lần cuối `; glued to what stands before, any words with a colon: `12:01Thay mới lúc: `. */
const labelBefore = new RegExp(
  String.raw`(?:[|•·–-]\s|(?<=\p{Ll}|["”»?!.]))?${stampLabel}\s?$|(?<=\p{Ll}|\d)\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,3}\s?:\s?$`,
  'u',
)
const labelHere = new RegExp(String.raw`^[\s|•·–-]{0,3}${stampLabel}\s?`, 'u')

/** Marks between two stamps. */
const markBefore = /[|•·–-]\s?$/u

/** How many have read the page, or how long that takes, behind a bar: `11:59 15/06/2020 |  1.980`, ` • 3 phút đọc`; and characters in which the bar is looked for. */
const countBehind = /(?<!\s)\s*(?:\|\s*\d[\d.,]{0,9}|[|•·–-]\s*\d{1,3}\sphút đọc)$/u
const countReach = 16

/** Characters before a stamp in which its name is looked for. */
const labelReach = 40

/** The stamps at the very end of a line, from the first on: `…tít Đăng ngày: 12/05/2022 08:15 Cập nhật: 13/05/2022 10:02`. */
export function findClosingStamps(text: string): StampRun | undefined {
  let run: StampRun | undefined
  const counted =
    text.slice(-countReach).includes('|') || text.endsWith('phút đọc') ? searchEnding(text, countBehind) : -1
  const end = counted < 0 ? text.length : counted
  for (let count = 0; count < mostStamps; count++) {
    const stamp = findClosingStamp(text.slice(0, run?.start ?? end).trimEnd())
    if (!stamp || (run && !stamp.strong)) break
    run = { start: skipLabel(text, stamp.start), end: text.length, strong: run?.strong ?? stamp.strong }
  }
  return run
}

/** Where the name of a stamp begins that stands right before it; where the stamp does when it has none. */
function skipLabel(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - labelReach), at)
  const label = before.search(labelBefore)
  const start = label < 0 ? at : at - before.length + label
  const mark = markBefore.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0
  return label < 0 ? at : start - mark
}

/** The stamps at the very start of a line, to the last: `Đăng ngày: 12/05/2022 08:15 Cập nhật: 13/05/2022 10:02 Tít…`. */
export function findOpeningStamps(text: string): StampRun | undefined {
  let run: StampRun | undefined
  for (let count = 0; count < mostStamps; count++) {
    const from = run?.end ?? 0
    const label = labelHere.exec(text.slice(from, from + labelReach))?.[0].length ?? 0
    const at = from + label
    const stamp = run && label === 0 ? undefined : findOpeningStamp(text.slice(at))
    if (!stamp) break
    run = { start: 0, end: at + stamp.end, strong: run?.strong || stamp.strong }
  }
  return run
}
