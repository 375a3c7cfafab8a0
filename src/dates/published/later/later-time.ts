import { isOwn } from '../story/reports.ts'
import type { Sentence } from '../story/sentences.ts'
import type { StoryDay } from '../story/story-day.ts'
import { findLaterDate, namesOtherDay, namesOtherYear, type OpeningDay } from './later-dates.ts'
import { findLaterWords, isReported } from './later-words.ts'

/** Words of a story that can only be written long after its day. */
export interface LaterTime {
  text: string
  line: number
}

/**
 * How a story shows that it looks back on the day by which it opens: it counts the time from there (`Mười lăm năm sau, …`,
 * `tháng 12 cùng năm`), tells of a later day as past, or says how things are now (`Đến nay, …`, `Giờ anh …`). Undefined for
 * news: that counts from another day or year named in between, looks forward, and may say how things are now.
 *
 * @param newest the newest year that a story can be of
 */
export function findLaterTime(sentences: readonly Sentence[], day: OpeningDay, newest: number): LaterTime | undefined {
  const own = sentences.filter(isOwn)
  const opening = openingOf(own, day)
  const isFresh = isNews(own, day)
  const span = newest - day.year
  let isOfDay = true
  for (const sentence of own.filter(({ role }, at) => role === 'title' || at >= opening)) {
    const isOfYear = !sentence.dates.some(({ meaning }) => namesOtherYear(meaning, day))
    const words = isOfYear ? findLaterWords(sentence, span, isFresh) : undefined
    const found = words ?? findLaterDate(sentence, day, { span, isOfYear, isOfDay })?.text
    if (found !== undefined) return { text: found, line: sentence.line }
    if (!isOfYear) return undefined
    if (sentence.dates.some(({ meaning }) => namesOtherDay(meaning, day))) isOfDay = false
  }
  return undefined
}

/** Whether a story is told as news is: it gives its source for its day, or names days such as `hôm qua`. */
export function isNews(own: readonly Sentence[], day: StoryDay): boolean {
  return day.isPast === true || isReported(own[openingOf(own, day)]) || own.some(isOfTheseDays)
}

function openingOf(own: readonly Sentence[], { evidence: { text, line } }: StoryDay): number {
  return own.findIndex((one) => one.line === line && one.dates.some((date) => date.text === text))
}

/** Whether a sentence names `hôm qua`, `sáng nay`, `tuần trước`, `thứ Ba (16/11)`; not `cho đến hôm nay`. */
function isOfTheseDays({ dates }: Sentence): boolean {
  return dates.some(({ meaning, before, weekday, fromPublication }) => {
    if (untilWords.has(before[0] ?? '')) return false
    if (meaning.kind === 'shift') return meaning.origin === 'reference' && nearUnits.has(meaning.unit)
    return meaning.kind === 'weekday' || weekday !== undefined || fromPublication !== undefined
  })
}

const nearUnits: ReadonlySet<string> = new Set(['day', 'week'])
const untilWords: ReadonlySet<string> = new Set(['đến', 'tới', 'tận'])
