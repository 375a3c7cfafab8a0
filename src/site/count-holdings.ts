import type { TimelineEntry } from '../archive/timeline.ts'

/** How many stories and events a time or a list holds. */
export function countHoldings(entries: readonly Pick<TimelineEntry, 'type'>[]): { stories: number; events: number } {
  const stories = entries.filter(({ type }) => type === 'story').length
  return { stories, events: entries.length - stories }
}
