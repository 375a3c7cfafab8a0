import { daysBetween, yearOf } from '../edtf/calendar.ts'

/** Fewer days are told one by one, fewer months as weeks, fewer years as months. */
const leastDays = 14
const leastMonths = 2
const leastYears = 2

/**
 * How long it is from one day to a later one, in whole units, as one says it; undefined for the same day or an earlier.
 *
 * @example formatElapsed('2023-09-20', '2024-02-28') // '5 tháng'
 */
export function formatElapsed(from: string, to: string): string | undefined {
  const days = daysBetween(from, to)
  const months = monthsBetween(from, to)
  if (days <= 0) return undefined
  if (days < leastDays) return `${days} ngày`
  if (months < leastMonths) return `${Math.floor(days / 7)} tuần`
  return months < 12 * leastYears ? `${months} tháng` : `${Math.floor(months / 12)} năm`
}

function monthsBetween(from: string, to: string): number {
  const begun = (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
  return to.slice(8) < from.slice(8) ? begun - 1 : begun
}
