import { searchEnding } from '../lines/search-ending.ts'
import type { Cut } from './cut.ts'

/** The tags or stars of an item in the source of a page: `<li><a href="/x">`, `**`, the bracket of `[Tít](https://…)`, also in a cell and behind a label: `| **Xem thêm** [Tít](/x) |`. */
const markup =
  /^(?:<[^<>]{1,200}>\s*)+|^(?:\|\s*)*(?:\*\*[^*[\]]{2,30}\*\*:?\s*)?\[(?=[^[\]]+\]\(\S+\)[\s|]*$)|^\*{2}(?=\S)/u
const markupEnd = /(?:\s?<\/[^<>\s]{1,20}>)+$|(?<=\S)\*{2}$|\]\(\S+\)[\s|]*$/u

/** What stands before an item of a list. */
const markShapes = [
  // `- `, `3. `, `#1 `, `[2] `
  String.raw`(?:[-–—•*+·▪■►▶⏪→›»>✦★○●◆❖✓|]+|\d{1,2}[.)]|#\d{1,2}|[([]\d{1,2}[)\]])\s+`,
  // `01 `
  String.raw`0\d\s+(?=\p{Lu})`,
  // `08/2021: `, `12/08/2021: `
  String.raw`(?:\d{1,2}/)?\d{1,2}/\d{4}\s?:\s+`,
  // `[12/05] `
  String.raw`[([]?\d{1,2}/\d{1,2}(?:/\d{4})?[)\]]?\s(?=\p{Lu})`,
  // `20:11`
  String.raw`\d{1,2}:\d{2}\s?(?:[|–-]\s)?(?=\p{Lu})`,
]

/** One of them, and behind it `Bài trước: ` or `上一篇:`. */
const before = new RegExp(
  String.raw`^(?:${markShapes.join('|')})?(?:(?:Bài|Tin|Kỳ|Phần|Số)\s(?:trước|sau|tiếp theo|kế tiếp|cũ hơn|mới hơn)\s?:\s*)?(?:\p{sc=Han}{2,6}\s?[:：]\s*)?`,
  'iu',
)

/** The arrow behind an item that leads on, or the stroke before the next: ` ⏩`, ` >>`, ` /`. */
const after = /(?<![\s⏩»→►▶>])\s*[⏩»→►▶>]+\s*$|(?<!\s)\s+\/$/u

/** When an item of a list was put up, behind it: `(11/02/2023)`, `[2/3]`, `08:31`, `3 giờ trước`, ` - 10:15 02/03`. */
const itemDate =
  /(?:\s|[-–|([])[-–|([\s]*(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?:,?\s\d{1,2}:\d{2})?|\d{1,2}:\d{2}|\d{1,3}\s(?:phút|giờ|ngày|tuần|tháng)\strước)\s*[)\]]?\s*$/u

/** How many read or answered an item, behind it: ` (1.234 lượt xem)`, ` | 12 bình luận`, ` - 1,2K lượt xem`. */
const readers =
  /\s(?:[-–|·•([]\s?)?\d[\d.,]{0,9}\s?[kKM]?\s(?:lượt (?:xem|đọc|thích)|bình luận|phản hồi|views?|comments?)\s?[)\]]?$/iu

/** The word before a day that the title itself speaks of: `…đăng ký tạm trú từ ngày 1/2`. */
const leadsToDate = /(?<!\p{L})(?:ngày|hôm|lúc|vào|từ|đến|tới|và|sáng|chiều|tối|tháng)\s\d$/iu

/** What could be part of a title too, and is none where an item beside it has the like: `2 `, `0512 `, `o `. */
const sharedBefore = /^(?:(?:\d{1,2}|0\d{2,4})\s(?=["“]?\p{Lu})|o\s(?=["“]?\p{Lu}))/u

/** A number with its stop, and one glued to a title in capitals beside it: `9. Báo Anh`, `10ÔNG`. */
const numbered = /^\d{1,2}[.)]\s/u
const gluedNumber = /^\d{1,2}(?=\p{Lu}{2})/u

/** The same behind a title: ` 22 phút`, ` (12)`, ` 💬 12`. */
const sharedAfter = /\s(?:\d{1,3}\s(?:phút|giờ|ngày)|\(\d{1,4}\)|\p{Extended_Pictographic}\uFE0F?\s?\d{1,4})$/u

/** Characters of a line's end in which such a mark is looked for. */
const reach = 20

/**
 * What stands around the title of an item of a list: its mark or number before it, when it was put up behind it.
 *
 * @param beside the items above and below
 */
export function cutListItem(text: string, beside: readonly string[] = []): Cut[] {
  const opening = markup.exec(text)?.[0].length ?? 0
  const closing = opening > 0 ? searchEnding(text, markupEnd, 400) : -1
  const inner = text.slice(opening, closing > opening ? closing : text.length)
  const start = opening + findMark(inner, beside).length
  const end = opening + findEnd(inner, beside)
  return [...toLabel(0, start), ...toLabel(end, text.length)]
}

/** What stands before a title: its own mark, or one that could be part of it and has its like beside it. */
function findMark(text: string, beside: readonly string[]): string {
  const own = before.exec(text)?.[0]
  if (own) return own
  if (beside.some((item) => sharedBefore.test(item))) return sharedBefore.exec(text)?.[0] ?? ''
  return beside.some((item) => numbered.test(item)) ? (gluedNumber.exec(text)?.[0] ?? '') : ''
}

function toLabel(start: number, end: number): Cut[] {
  return end > start ? [{ type: 'label', start, end }] : []
}

/** Characters of the shortest title before what stands behind it. */
const shortest = 12

/** Where the title ends: before the first of all the marks behind it. */
function findEnd(text: string, beside: readonly string[]): number {
  const marks = [searchEnding(text, after), searchEnding(text, readers)]
  const day = searchEnding(text, itemDate)
  if (!leadsToDate.test(text.slice(Math.max(0, day - 12), day + 2))) marks.push(day)
  if (beside.some((item) => searchEnding(item, sharedAfter, reach) >= 0))
    marks.push(searchEnding(text, sharedAfter, reach))
  return Math.min(text.length, ...marks.filter((mark) => mark > shortest))
}
