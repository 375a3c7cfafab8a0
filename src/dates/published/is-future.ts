import { earliestDay } from '../../edtf/edtf-bounds.ts'

/** The year after the newest that the content names is still believed: an archive may be a while behind the news. */
export function newestYear(horizon: number): number {
  return horizon + 1
}

/** Whether a date begins after a year. Nothing is compared with the clock: the same content gives the same answer. */
export function isFuture(edtf: string | undefined, newest: number): boolean {
  return (earliestDay(edtf) ?? '') > `${newest}-12-31`
}
