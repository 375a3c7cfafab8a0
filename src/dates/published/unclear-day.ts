import { isDay } from '../../edtf/calendar.ts'
import type { PublishedEvidence } from '../../record/article-record.ts'
import type { PlacedText } from '../../tree/dump-tree.ts'

/** `10/11/20` alone on its line. */
const short = /^\(?(?<first>\d{1,2})[/.-](?<second>\d{1,2})[/.-](?<third>\d{2})\)?$/u

/** Characters of the longest such line. */
const longest = 10

/** A line above the text that may be the story’s day, its year in two figures: which figures those are nothing tells. */
export function findUnclearDay(texts: readonly PlacedText[]): PublishedEvidence[] {
  for (const { role, text, line } of texts) {
    if (role === 'lede' || role === 'paragraph') break
    const { first, second, third } = (text.length <= longest && short.exec(text)?.groups) || {}
    const days = [toDay(first, second, third), toDay(second, first, third), toDay(third, second, first)]
    const readings = [...new Set(days)].filter((day) => day !== undefined)
    if (readings.length === 0) continue
    const says = `Dòng ${line} (“${text}”) có thể là ngày đăng, nhưng năm chỉ có hai chữ số nên không chắc: ${readings.join(' hay ')}.`
    return [{ kind: 'dateline', text, line, says }]
  }
  return []
}

/** `10/11/2020` */
function toDay(day = '', month = '', year = ''): string | undefined {
  return isDay(Number(day), Number(month), 2000 + Number(year))
    ? `${Number(day)}/${Number(month)}/20${year}`
    : undefined
}
