import { addDays, isDay, isoDay, yearOf } from '../../edtf/calendar.ts'

/** Days after publication that a day without a year may lie, when it was announced. */
const announced = 14

/** The last such day before a day of publication, or up to two weeks after it; undefined for 29/2 in common years. */
export function latestSuchDay(month: number, day: number, published: string): string | undefined {
  const limit = addDays(published, announced)
  const year = yearOf(published)
  return [year + 1, year, year - 1]
    .filter((candidate) => isDay(day, month, candidate))
    .map((candidate) => isoDay(candidate, month, day))
    .find((candidate) => candidate <= limit)
}
