import { earliestDay } from '../../edtf/edtf-bounds.ts'

/** Whether a date begins after a year. Nothing is compared with the clock: the same content gives the same answer. */
export function isFuture(edtf: string | undefined, newest: number): boolean {
  return (earliestDay(edtf) ?? '') > `${newest}-12-31`
}
