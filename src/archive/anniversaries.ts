import { compareText } from '../collections/compare-text.ts'
import { daysBetween } from '../edtf/calendar.ts'
import type { Calendar } from './calendar.ts'
import type { TimelineEntry } from './timeline.ts'

/** Days before and after a day of the year on which its anniversaries may fall. */
const reach = 7

/**
 * What happened in other years about one day of the year, the nearest day first, then the latest year. Only what is
 * known to the day counts.
 *
 * @param day `2024-03-01`
 */
export function findAnniversaries(calendar: Calendar, day: string, count: number): TimelineEntry[] {
  const near = [...calendar.values()]
    .filter(({ key }) => key.length === day.length && key.slice(0, 4) !== day.slice(0, 4))
    .map(({ key, entries }) => ({ key, entries, distance: distanceOf(key, day) }))
    .filter(({ distance }) => distance <= reach)
  return near
    .sort((a, b) => a.distance - b.distance || compareText(b.key, a.key))
    .flatMap(({ entries }) => entries)
    .slice(0, count)
}

/** Days between two days of the year, round its end. */
function distanceOf(a: string, b: string): number {
  const days = Math.abs(daysBetween(inLeapYear(a), inLeapYear(b)))
  return Math.min(days, 366 - days)
}

/** The same day of a year that has every day. */
function inLeapYear(day: string): string {
  return `2000${day.slice(4)}`
}
