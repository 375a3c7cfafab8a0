import { earliestDay, latestDay } from '../edtf/edtf-bounds.ts'

/** Where a date stands in the calendar. */
export interface Moment {
  /** The finest period of the calendar that surely holds it: `2024-03-01`, `2024-03` or `2024`. */
  period: string
  /** The earliest day it may be, `2024-03-01`: what lists sort by. */
  first: string
}

/** Of the keys of days, months and years, the finest first: `2024-03-01`, `2024-03`, `2024`. */
export const keyLengths = [10, 7, 4] as const

/** The first date of an interval: `2020-09-27` of `2020-09-27/2020-11-10`. */
const intervalStart = /^(?<start>[^/]+)\//u

/** A day of the common era with four digits: `2024-03-01`. */
const calendarDay = /^\d{4}-\d{2}-\d{2}$/u

/**
 * The calendar period of an EDTF date. What lasts stands where it began. Undefined when not even the year is sure, as
 * of `XXXX-03-01` and `[2020-09-27..]`.
 *
 * @example toMoment('2024-03-01~') // {period: '2024-03-01', first: '2024-03-01'}
 */
export function toMoment(edtf: string): Moment | undefined {
  const date = intervalStart.exec(edtf)?.groups?.start ?? edtf
  const first = earliestDay(date)
  const last = latestDay(date)
  if (first === undefined || last === undefined || !calendarDay.test(first)) return undefined
  const period = keyLengths.map((length) => first.slice(0, length)).find((start) => last.startsWith(start))
  return period === undefined ? undefined : { period, first }
}

/** The periods that hold a period, itself first: `2024-03-01`, `2024-03`, `2024`. */
export function periodsOf(period: string): string[] {
  return keyLengths.filter((length) => length <= period.length).map((length) => period.slice(0, length))
}
