import { groupBy } from '../collections/group-by.ts'
import { sortByKey } from '../collections/sort-by-key.ts'
import { knownDay } from '../edtf/edtf-bounds.ts'
import { isMonth } from '../edtf/find-period.ts'
import type { KnowledgeBase, KnownEvent } from '../knowledge/knowledge-base.ts'
import type { Story } from './story.ts'
import type { TimedEvent } from './timed-event.ts'

/** Events by id, and by the days or the month in which they began and ended. */
export interface EventIndex {
  byId: ReadonlyMap<string, TimedEvent>
  byTime: ReadonlyMap<string, readonly TimedEvent[]>
  /** Whom an id stands for: a person for the states and bodies in whose offices they were, anyone else for themselves. */
  sidesOf: (id: string) => readonly string[]
}

/** Looks that every story asks for, made once: see {@link EventIndex}. */
export function indexEvents(events: readonly TimedEvent[], { people }: KnowledgeBase): EventIndex {
  return {
    byId: new Map(events.map((timed) => [timed.event.id, timed])),
    byTime: groupBy(events, ({ event }) => new Set(timesIn(event.date))),
    sidesOf: (id) => {
      const offices = people.get(id)?.offices ?? []
      return offices.length === 0 ? [id] : [...new Set(offices.map(({ of }) => of))]
    },
  }
}

/**
 * The events a story speaks of, oldest first: those it names; and those that began or ended on a day that its text names
 * where it also names two sides that took part, or one and the place: in the paragraph of the day, the title or the lede.
 * Less would not do: much happens to a country in a day.
 */
export function findEvents(story: Story, index: EventIndex): TimedEvent[] {
  const byName = story.mentions.flatMap(({ id }) => index.byId.get(id) ?? [])
  const byDate = story.dates.flatMap(({ edtf, near }) =>
    timesIn(edtf)
      .flatMap((time) => index.byTime.get(time) ?? [])
      .filter(({ event }) => isTold(event, near, index)),
  )
  return sortByKey(new Set([...byName, ...byDate]), ({ event, moment }) => `${moment.first} ${event.id}`)
}

function isTold({ participants, places }: KnownEvent, near: readonly string[], { sidesOf }: EventIndex): boolean {
  const named = new Set(near.flatMap(sidesOf))
  const sides = new Set(participants.flatMap(sidesOf))
  const taking = [...sides].filter((side) => named.has(side)).length
  return taking > 1 || (taking === 1 && places.some((place) => near.includes(place)))
}

/** The days and whole months that a date names: two for `2024-02-28/2024-02-29`, one for `2024-02`, none for `2024`. */
function timesIn(edtf: string): string[] {
  return edtf.split('/').flatMap((part) => knownDay(part) ?? (isMonth(part) ? part : []))
}
