import { earliestDay, latestDay } from './edtf-bounds.ts'

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

/**
 * The calendar period of an EDTF date. What lasts stands where it began. Undefined when not even the year is sure, as
 * of `XXXX-03-01` and `[2020-09-27..]`.
 *
 * @example findPeriod('2024-03-01~') // {period: '2024-03-01', first: '2024-03-01'}
 */
export function findPeriod(edtf: string | null | undefined): Moment | undefined {
  const date = intervalStart.exec(edtf ?? '')?.groups?.start ?? edtf
  const first = earliestDay(date)
  const last = latestDay(date)
  if (first === undefined || last === undefined) return undefined
  const period = keyLengths.map((length) => first.slice(0, length)).find((start) => last.startsWith(start))
  return period === undefined ? undefined : { period, first }
}

/** Whether a date is a day, a month or a year of the calendar and no more: neither in doubt nor lasting. */
export function isPeriod(edtf: string | undefined): boolean {
  return edtf !== undefined && findPeriod(edtf)?.period === edtf
}

/** Whether a date is a day without doubt: `2024-03-01`. */
export function isWholeDay(edtf: string): boolean {
  return edtf.length === keyLengths[0] && isPeriod(edtf)
}

/** Whether a date is a month without doubt: `2024-03`. */
export function isMonth(edtf: string): boolean {
  return edtf.length === keyLengths[1] && isPeriod(edtf)
}

/** The periods that hold a period, itself first: `2024-03-01`, `2024-03`, `2024`. */
export function periodsOf(period: string): string[] {
  return keyLengths.filter((length) => length <= period.length).map((length) => period.slice(0, length))
}
