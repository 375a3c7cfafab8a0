import { groupBy } from '../../collections/group-by.ts'
import { addDays, daysBetween } from '../../edtf/calendar.ts'
import { earliestDay, knownDay, latestDay } from '../../edtf/edtf-bounds.ts'
import type { KnowledgeBase, KnownEvent } from '../../knowledge/knowledge-base.ts'
import { madeOnce } from '../../knowledge/made-once.ts'
import type { Point } from '../meaning.ts'

/** The events of a month, `9`, or of a day, `9-19`, whatever the year. */
type EventCalendar = ReadonlyMap<string, readonly KnownEvent[]>

/** The known events that were on some of these days or months, whatever the year. */
export function eventsOn(points: readonly Point[], knowledge: KnowledgeBase): ReadonlySet<KnownEvent> {
  const calendar = calendarOf(knowledge)
  return new Set(
    points.flatMap(({ month, day }) => calendar.get(day === undefined ? `${month}` : `${month}-${day}`) ?? []),
  )
}

const calendarOf = madeOnce(({ events }: KnowledgeBase): EventCalendar => groupBy(events.values(), keysOf))

/** Longest event whose every day is its own; of longer ones, such as wars, only the first and last day are. */
const shortest = 4

/** The months of an event, and its days where they are known. */
function keysOf({ date }: KnownEvent): ReadonlySet<string> {
  const [first, last] = [earliestDay(date), latestDay(date)]
  if (first === undefined || last === undefined) return new Set()
  const length = daysBetween(first, last)
  const days =
    length < shortest ? Array.from({ length: length + 1 }, (_, index) => addDays(first, index)) : [first, last]
  const isDayKnown = date.split('/').every((end) => knownDay(end) !== undefined)
  return new Set(
    days.flatMap((day) => {
      const [month, ofMonth] = [Number(day.slice(5, 7)), Number(day.slice(8))]
      return isDayKnown ? [`${month}`, `${month}-${ofMonth}`] : [`${month}`]
    }),
  )
}
