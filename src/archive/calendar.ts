import { groupBy } from './group-by.ts'
import { keyLengths, type Moment, periodsOf } from './moment.ts'
import { sortByKey } from './sort-by-key.ts'
import type { Story } from './story.ts'
import type { TimedEvent } from './timed-event.ts'

export type CalendarEntry =
  | { type: 'story'; story: Story; moment: Moment }
  | { type: 'event'; event: TimedEvent['event']; moment: Moment }

/** A year, month or day that is not empty. */
export interface Period {
  /** `2024`, `2024-03`, `2024-03-01`. */
  key: string
  /** In the order of time; what began on one day: events first. */
  entries: readonly CalendarEntry[]
  /** The nearest periods of the same length that are not empty. */
  previous: string | undefined
  next: string | undefined
}

/** Every period that is not empty, by key. */
export type Calendar = ReadonlyMap<string, Period>

/** Puts stories and events, each already in the order of time, into the years, months and days that hold them. */
export function toCalendar(stories: readonly Story[], events: readonly TimedEvent[]): Calendar {
  const groups = groupBy(mergeByTime(stories, events), ({ moment }) => periodsOf(moment.period))
  return new Map(keyLengths.flatMap((length) => linkPeriods(groups, length)))
}

/** Events stand before the stories of their day, for sorting is stable. */
function mergeByTime(stories: readonly Story[], events: readonly TimedEvent[]): CalendarEntry[] {
  const known = events.map(({ event, moment }): CalendarEntry => ({ type: 'event', event, moment }))
  const told = stories.flatMap((story): CalendarEntry[] =>
    story.moment ? [{ type: 'story', story, moment: story.moment }] : [],
  )
  return sortByKey([...known, ...told], ({ moment }) => `${moment.first} ${moment.period}`)
}

/** The years that are not empty, oldest first: `2020`. */
export function listYears(calendar: Calendar): string[] {
  return [...calendar.keys()].filter((key) => key.length === 4).sort()
}

function linkPeriods(groups: ReadonlyMap<string, CalendarEntry[]>, length: number): [string, Period][] {
  const keys = [...groups.keys()].filter((key) => key.length === length).sort()
  return keys.map((key, index) => [
    key,
    { key, entries: groups.get(key) ?? [], previous: keys[index - 1], next: keys[index + 1] },
  ])
}
