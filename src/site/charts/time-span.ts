import { daysBetween, isoDay, yearOf } from '../../edtf/calendar.ts'
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
  const first = earliestDay(edtf)
  if (first === undefined) return undefined
  const start = toFraction(first)
  return { start, end: Math.max(start, toFraction(latestDay(edtf) ?? first)) }
}

function toFraction(day: string): number {
  const year = yearOf(day)
  const newYear = isoDay(year, 1, 1)
  return year + daysBetween(newYear, day) / daysBetween(newYear, isoDay(year + 1, 1, 1))
}
