import { yearOf } from '../edtf/calendar.ts'
import { latestDay } from '../edtf/edtf-bounds.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import { madeOnce } from './made-once.ts'

/** When this program was written: the least that the newest year can be. */
const writtenIn = 2026

/**
 * The newest year that the knowledge knows of, and so the year that it is. Time comes from the content, not from a clock:
 * the same content gives the same answer. It goes on year by year. A year beyond a gap (an event of `2035`, none of the
 * years before) is a slip or a plan and moves nothing.
 */
export const newestKnownYear = madeOnce(({ people, events }: KnowledgeBase): number => {
  const offices = [...people.values()].flatMap((person) => person.offices.flatMap(({ from, to }) => [from, to]))
  const dates = [...offices, ...[...events.values()].map(({ date }) => date)]
  const years = new Set(dates.map((date) => yearOf(latestDay(date) ?? '0')))
  let newest = writtenIn
  while (years.has(newest + 1)) newest += 1
  return newest
})

/** The year after the newest that the content names is still believed: an archive may be a while behind the news. */
export function newestYear(known: number): number {
  return known + 1
}
