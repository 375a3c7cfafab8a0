import { sortByKey } from '../collections/sort-by-key.ts'
import { findPeriod, type Moment } from '../edtf/find-period.ts'
import type { KnownEvent } from '../knowledge/knowledge-base.ts'

/** An event of the knowledge base whose year is known. */
export interface TimedEvent {
  event: KnownEvent
  /** When it began. */
  moment: Moment
}

/** The events in the order of time, oldest first; on one day by id. Events of unknown year are left out. */
export function timeEvents(events: Iterable<KnownEvent>): TimedEvent[] {
  const timed = [...events].flatMap((event) => {
    const moment = findPeriod(event.date)
    return moment ? [{ event, moment }] : []
  })
  return sortByKey(timed, ({ event, moment }) => `${moment.first} ${moment.period} ${event.id}`)
}

/** Every event in the order of time, those of unknown year last, by id. */
export function sortEvents(events: Iterable<KnownEvent>): KnownEvent[] {
  const all = [...events]
  const untimed = all.filter(({ date }) => findPeriod(date) === undefined)
  return [...timeEvents(all).map(({ event }) => event), ...sortByKey(untimed, ({ id }) => id)]
}
