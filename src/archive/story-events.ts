import { knownDay } from '../edtf/edtf-bounds.ts'
import { groupBy } from './group-by.ts'
import { sortByKey } from './sort-by-key.ts'
import type { Story } from './story.ts'
import type { TimedEvent } from './timed-event.ts'

/** Events by id, and by the days on which they began and ended. */
export interface EventIndex {
  byId: ReadonlyMap<string, TimedEvent>
  byDay: ReadonlyMap<string, readonly TimedEvent[]>
}

export function indexEvents(events: readonly TimedEvent[]): EventIndex {
  return {
    byId: new Map(events.map((timed) => [timed.event.id, timed])),
    byDay: groupBy(events, ({ event }) => new Set(daysIn(event.date))),
  }
}

/**
 * The events a story speaks of, oldest first: those it names; and those that began or ended on a day that its text
 * names, when it also names two of their participants and places. One would not do: much happens to a country in a day.
 */
export function findEvents(story: Story, index: EventIndex): TimedEvent[] {
  const named = new Set(story.mentions.map(({ id }) => id))
  const byName = [...named].flatMap((id) => index.byId.get(id) ?? [])
  const byDate = story.dates
    .flatMap(daysIn)
    .flatMap((day) => index.byDay.get(day) ?? [])
    .filter(({ event }) => [...event.participants, ...event.places].filter((id) => named.has(id)).length > 1)
  return sortByKey(new Set([...byName, ...byDate]), ({ event, moment }) => `${moment.first} ${event.id}`)
}

/** The days that a date names to the day: two for `2024-02-28/2024-02-29`, none for `2024-02`. */
function daysIn(edtf: string): string[] {
  return edtf.split('/').flatMap((part) => knownDay(part) ?? [])
}
