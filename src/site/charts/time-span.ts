import { daysBetween, isoDay } from '../../edtf/calendar.ts'
import { earliestDay, latestDay } from '../../edtf/edtf-bounds.ts'

/** Years as numbers with their days as fractions: 2 July 2020 is about 2020.5. */
export interface TimeSpan {
  start: number
  end: number
}

/**
 * The time that an EDTF date covers, a month or a year wholly; what has no end covers its first day. Undefined when not
 * even the year is known.
 */
export function toTimeSpan(edtf: string): TimeSpan | undefined {
  const first = earliestDay(edtf) ?? ''
  const last = latestDay(edtf) ?? first
  if (!plainDay.test(first)) return undefined
  const start = toFraction(first)
  return { start, end: plainDay.test(last) ? Math.max(start, toFraction(last)) : start }
}

/** `2024-03-01` */
const plainDay = /^\d{4}-\d{2}-\d{2}$/u

function toFraction(day: string): number {
  const year = Number(day.slice(0, 4))
  const newYear = isoDay(year, 1, 1)
  return year + daysBetween(newYear, day) / daysBetween(newYear, isoDay(year + 1, 1, 1))
}
