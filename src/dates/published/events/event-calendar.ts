import { flatMap } from '../../../collections/flat-map.ts'
import { groupBy } from '../../../collections/group-by.ts'
import { addDays, daysBetween } from '../../../edtf/calendar.ts'
import { earliestDay, knownDay, latestDay } from '../../../edtf/edtf-bounds.ts'
import type { KnowledgeBase, KnownEvent } from '../../../knowledge/knowledge-base.ts'
import { madeOnce } from '../../../knowledge/made-once.ts'
import type { Point } from '../../meaning.ts'

/** A known event on one of its days. */
export interface Occurrence {
  event: KnownEvent
  /** `YYYY-MM-DD`; of a month the event's first day in it. */
  day: string
  /** Days that the event took. */
  length: number
}

/** The known events that were on a day or in a month, whatever the year. */
export function occurrencesOn(
  { month, day }: Pick<Point, 'month' | 'day'>,
  knowledge: KnowledgeBase,
): readonly Occurrence[] {
  return calendarOf(knowledge).get(day === undefined ? `${month}` : `${month}-${day}`) ?? []
}

const calendarOf = madeOnce(({ events }: KnowledgeBase) => {
  const occurrences = flatMap([...events.values()], toOccurrences)
  return groupBy(occurrences, keysOf)
})

/** Days up to which each day of an event is its own; of longer ones, such as wars of years, only the first and last are. */
const longest = 300

function toOccurrences(event: KnownEvent): Occurrence[] {
  const [first, last] = [earliestDay(event.date), latestDay(event.date)]
  if (first === undefined || last === undefined) return []
  const length = daysBetween(first, last) + 1
  const days = length <= longest ? Array.from({ length }, (_, index) => addDays(first, index)) : [first, last]
  return days.map((day) => ({ event, day, length }))
}

/** The day, where the event's are known, and the month of the first in each. */
function keysOf({ event: { date }, day }: Occurrence): string[] {
  const [month, ofMonth] = [Number(day.slice(5, 7)), Number(day.slice(8))]
  const isDayKnown = date.split('/').every((end) => knownDay(end) !== undefined)
  const opensMonth = ofMonth === 1 || day === earliestDay(date) || day === latestDay(date)
  return [...(isDayKnown ? [`${month}-${ofMonth}`] : []), ...(opensMonth ? [`${month}`] : [])]
}
