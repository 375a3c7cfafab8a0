import { sortByKey } from '../collections/sort-by-key.ts'
import type { Moment } from '../edtf/find-period.ts'
import type { KnownEvent } from '../knowledge/knowledge-base.ts'
import type { Story } from './story.ts'
import { timeEvents } from './timed-event.ts'

/** A story or an event where it stands in time. */
export type TimelineEntry =
  | { type: 'story'; story: Story; moment: Moment }
  | { type: 'event'; event: KnownEvent; moment: Moment }

/** Dated stories and events, each already in the order of time, in one order; on one day the events come first. */
export function mergeByTime(stories: readonly Story[], events: Iterable<KnownEvent>): TimelineEntry[] {
  const known = timeEvents(events).map(({ event, moment }): TimelineEntry => ({ type: 'event', event, moment }))
  const told = stories.flatMap((story): TimelineEntry[] =>
    story.moment ? [{ type: 'story', story, moment: story.moment }] : [],
  )
  return sortByKey([...known, ...told], ({ moment }) => `${moment.first} ${moment.period}`)
}
