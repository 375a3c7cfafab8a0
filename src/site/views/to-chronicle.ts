import { toCalendar } from '../../archive/calendar.ts'
import type { Story } from '../../archive/story.ts'
import { timeEvents } from '../../archive/timed-event.ts'
import type { KnownEvent } from '../../knowledge/knowledge-base.ts'
import { addresses } from '../addresses.ts'
import { type Site, toUrl } from '../site.ts'
import type { ChronicleView } from '../view-models/entity.ts'
import { toEntry } from './calendar.ts'
import { toStoryCard } from './to-story-card.ts'

/** Stories and events interleaved by year, the newest year first, each year from its first day on; last what has no year. */
export function toChronicle(
  site: Site,
  stories: readonly Story[],
  events: readonly KnownEvent[],
): ChronicleView['years'] {
  const dated = stories.filter(({ moment }) => moment !== undefined)
  const undated = stories.filter(({ moment }) => moment === undefined)
  const calendar = toCalendar(dated, timeEvents(events))
  const years = [...calendar.values()].filter(({ key }) => key.length === 4).reverse()
  return [
    ...years.map(({ key, entries }) => ({
      label: key,
      url: toUrl(site, addresses.period(key)),
      entries: entries.map((entry) => toEntry(site, entry)),
    })),
    ...(undated.length > 0
      ? [
          {
            label: 'Chưa rõ năm',
            url: toUrl(site, addresses.undated),
            entries: undated.map((story) => ({ type: 'story' as const, card: toStoryCard(site, story) })),
          },
        ]
      : []),
  ]
}
