import { searchEnding } from '../search-ending.ts'
import type { Cut } from './cut.ts'

/** The mark, number, month or time before an item of a list: `- `, `3. `, `01 `, `▶ `, `08/2021: `, `20:11`, `⏪ Bài trước: `. */
const before =
  /^(?:(?:[-–•*+·▪■►▶⏪]|\d{1,2}[.)])\s+|0\d\s+(?=\p{Lu})|\d{1,2}\/\d{4}\s?:\s+|\d{1,2}:\d{2}\s?(?=\p{Lu}))?(?:(?:Bài|Tin|Kỳ|Phần|Số)\s(?:trước|sau|tiếp theo|kế tiếp|cũ hơn|mới hơn)\s?:\s*)?/iu

/** The arrow behind an item that leads on: ` ⏩`. */
const after = /(?<![\s⏩»→►▶])\s*[⏩»→►▶]+\s*$/u

/** When an item of a list was put up, behind it: `(11/02/2023)`, `[2/3]`, `08:31`, `3 giờ trước`, ` - 10:15 02/03`. */
const itemDate =
  /(?:\s|[-–|([])[-–|([\s]*(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?:,?\s\d{1,2}:\d{2})?|\d{1,2}:\d{2}|\d{1,3}\s(?:phút|giờ|ngày|tuần|tháng)\strước)\s*[)\]]?\s*$/u

/** The word before a day that the title itself speaks of: `…đăng ký tạm trú từ ngày 1/2`. */
const leadsToDate = /(?<!\p{L})(?:ngày|hôm|lúc|vào|từ|đến|tới|và|sáng|chiều|tối|tháng)\s\d$/iu

/** What stands around the title of an item of a list: its mark or number before it, when it was put up behind it. */
export function cutListItem(text: string): Cut[] {
  const cuts: Cut[] = []
  const mark = before.exec(text)?.[0]
  if (mark) cuts.push({ type: 'label', start: 0, end: mark.length })
  const arrow = searchEnding(text, after)
  if (arrow > 12) cuts.push({ type: 'label', start: arrow, end: text.length })
  const start = searchEnding(text, itemDate)
  if (start > 12 && !leadsToDate.test(text.slice(start - 12, start + 2))) {
    cuts.push({ type: 'label', start, end: text.length })
  }
  return cuts
}
