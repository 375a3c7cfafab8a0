import { findLaterDate, namesOtherDay, namesOtherYear, type OpeningDay } from './later-dates.ts'
import { findLaterWords, isReported } from './later-words.ts'
import { isOwn } from './reports.ts'
import type { Sentence } from './sentences.ts'

/** Words of a story that can only be written long after its day. */
export interface LaterTime {
  text: string
  line: number
}

/**
 * How a story shows that it looks back on the day with its year by which it opens: it counts the time from there
 * (`Mười lăm năm sau, …`, `tháng 12 cùng năm`), tells of a later day as past, or says how things are now (`Đến nay, …`,
 * `Giờ anh …`). Undefined for news: that counts from another day or year named in between, looks forward, and may say
 * how things are now where it gives its source for the day or names days such as `hôm qua`.
 *
 * @param newest the newest year that a story can be of
 */
export function findLaterTime(sentences: readonly Sentence[], day: OpeningDay, newest: number): LaterTime | undefined {
  const { text, line } = day.evidence
  const own = sentences.filter(isOwn)
  const opening = own.findIndex((one) => one.line === line && one.dates.some((date) => date.text === text))
  const span = newest - day.year
  const isFresh = day.isPast === true || isReported(own[opening]) || own.some(isOfTheseDays)
  let isCounted = true
  for (const sentence of own.filter(({ role }, at) => role === 'title' || at >= opening)) {
    const isOfYear = !sentence.dates.some(({ meaning }) => namesOtherYear(meaning, day))
    const words = isOfYear ? findLaterWords(sentence, span, isFresh) : undefined
    const found = words ?? findLaterDate(sentence, day, { span, isCounted })?.text
    if (found !== undefined) return { text: found, line: sentence.line }
    if (!isOfYear) return undefined
    if (sentence.dates.some(({ meaning }) => namesOtherDay(meaning, day))) isCounted = false
  }
  return undefined
}

/** Whether a sentence names `hôm qua`, `sáng nay`, `tuần trước`, `hôm thứ Ba`; not `cho đến hôm nay`. */
function isOfTheseDays({ dates }: Sentence): boolean {
  return dates.some(({ meaning, before }) => {
    if (meaning.kind === 'weekday') return true
    const isNear = meaning.kind === 'shift' && meaning.origin === 'reference'
    return isNear && nearUnits.has(meaning.unit) && !untilWords.has(before[0] ?? '')
  })
}

const nearUnits: ReadonlySet<string> = new Set(['day', 'week'])
const untilWords: ReadonlySet<string> = new Set(['đến', 'tới', 'tận'])
