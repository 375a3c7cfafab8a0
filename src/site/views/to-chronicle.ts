import type { Story } from '../../archive/story.ts'
import { mergeByTime, type TimelineEntry } from '../../archive/timeline.ts'
import type { KnownEvent } from '../../knowledge/knowledge-base.ts'
import { addresses } from '../addresses.ts'
import { type Site, toUrl } from '../site.ts'
import type { ChronicleEntry, ChronicleYear } from '../view-models/cards.ts'
import { toEventCard } from './to-event-card.ts'
import { toStoryCard } from './to-story-card.ts'

/** What a chronicle tells; stories of unknown year have no moment. */
export type Told = TimelineEntry | { type: 'story'; story: Story; moment: undefined }

/** Stories and events in one order, the newest or the oldest first; last what has no year. */
export function interleave(
  stories: readonly Story[],
  events: readonly KnownEvent[],
  first: 'newest' | 'oldest',
): Told[] {
  const dated = mergeByTime(stories, events)
  const undated = stories.flatMap((story) =>
    story.moment ? [] : [{ type: 'story' as const, story, moment: undefined }],
  )
  return [...(first === 'newest' ? dated.reverse() : dated), ...undated]
}

/** Neighbours of one year under that year, in the order given. */
export function toChronicle(site: Site, told: readonly Told[]): ChronicleYear[] {
  const years: ChronicleYear[] = []
  for (const entry of told) {
    const key = entry.moment?.period.slice(0, 4)
    const label = key ?? 'Chưa rõ năm'
    const year = years.at(-1)
    const card = toEntry(site, entry)
    if (year?.label === label) year.entries.push(card)
    else years.push({ label, id: toYearId(key), url: toUrl(site, toAddress(key)), entries: [card] })
  }
  return years
}

/** The fragment of a year in a chronicle: `nam-2024`. */
export function toYearId(year: string | undefined): string {
  return year === undefined ? 'khong-ro-nam' : `nam-${year}`
}

/** A story or an event as a card. */
export function toEntry(site: Site, entry: Told): ChronicleEntry {
  return entry.type === 'story'
    ? { type: 'story', card: toStoryCard(site, entry.story) }
    : { type: 'event', card: toEventCard(site, entry.event) }
}

function toAddress(year: string | undefined): string {
  return year === undefined ? addresses.undated : addresses.period(year)
}
