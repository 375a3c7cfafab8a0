import { daysBetween, isoDay } from '../../../edtf/calendar.ts'
import { wordAt } from '../../../tokens/token.ts'
import type { Meaning } from '../../meaning.ts'
import type { WrittenDate } from '../../read-dates.ts'
import { lastPoint, yearIn } from '../story/reports.ts'
import type { Sentence } from '../story/sentences.ts'
import type { StoryDay } from '../story/story-day.ts'

/** A day with its year by which a story opens. */
export type OpeningDay = StoryDay & { year: number }

/** How far a story may count from its day. */
export interface Counting {
  /** Years from that day to the newest that a story can be of. */
  span: number
  /** No other year is named beside it. */
  isOfYear: boolean
  /** No other day was named since. */
  isOfDay: boolean
}

/** The first date of a sentence that shows that its story was written long after a day. */
export function findLaterDate(sentence: Sentence, day: OpeningDay, counting: Counting): WrittenDate | undefined {
  if (sentence.planned) return undefined
  return sentence.dates.find(
    (date) => !date.quoted && !date.ahead && (isCounted(date.meaning, counting) || isLaterPast(sentence, date, day)),
  )
}

/** Whether a date names another year than a day has: what is counted behind it is counted from there. */
export function namesOtherYear(meaning: Meaning, { year }: OpeningDay): boolean {
  if (meaning.kind === 'age') return true
  const named = yearIn(meaning)
  if (named !== undefined) return named !== year
  return meaning.kind === 'shift' && meaning.origin === 'reference' && meaning.unit === 'year'
}

/** Whether a date names another day. */
export function namesOtherDay(meaning: Meaning, day: OpeningDay): boolean {
  const point = lastPoint(meaning)
  return point?.day !== undefined && (point.day !== day.day || point.month !== day.month)
}

/** Days from the day of the news to one that it may tell of as well. */
const longest = 7

/** Days of the units in which time is counted. */
const lengths = { day: 1, week: 7, month: 30, quarter: 91, year: 365 } as const

/** `44 ngày sau`, `Mười lăm năm sau`, `tháng 12 cùng năm`: of no time that is still to come. */
function isCounted(meaning: Meaning, { span, isOfYear, isOfDay }: Counting): boolean {
  if (!isOfYear) return false
  if (meaning.kind === 'shift' && meaning.origin === 'anchor') {
    const { count, unit } = meaning
    if (unit === 'year') return count >= 0 && count <= span
    return isOfDay && count * lengths[unit] > longest
  }
  const point = lastPoint(meaning)
  return point?.year !== undefined && 'origin' in point.year && point.year.origin === 'anchor'
}

/** A later year or day by which a sentence opens: `Đến năm 2023, toàn bộ … đã rời`, `Đêm 9/11, ba nước ký …`. */
function isLaterPast({ tokens }: Sentence, { meaning, start }: WrittenDate, day: OpeningDay): boolean {
  const at = tokens.findIndex((token) => token.start >= start)
  if (at > opening) return false
  const year = yearIn(meaning)
  if (year !== undefined) return year > day.year && tokens.some((_, index) => pastWords.has(wordAt(tokens, index)))
  const point = lastPoint(meaning)
  if (at > 0 || point?.day === undefined || point.month === undefined || point.year !== undefined) return false
  const passed = daysBetween(isoDay(day.year, day.month, day.day), isoDay(day.year, point.month, point.day))
  return passed > longest && passed < farthest
}

/** Words before a date that opens its sentence: `Mãi đến năm 2023`. */
const opening = 3

const pastWords: ReadonlySet<string> = new Set(['đã', 'mới', 'từng', 'bị', 'được'])

/** Days from which a day without a year is that of the year before. */
const farthest = 215
