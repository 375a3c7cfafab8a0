import { listYears } from '../../archive/calendar.ts'
import { addresses } from '../addresses.ts'
import { type Site, toAbsoluteUrl, toUrl } from '../site.ts'
import type { HomeView } from '../view-models/home.ts'
import { newestFirst } from './newest-first.ts'
import { toEventCard } from './to-event-card.ts'
import { toPage } from './to-page.ts'
import { toStoryCard } from './to-story-card.ts'

/** How many stories and events home shows. */
const newestCount = 12
const shownEventCount = 12

export function toHomeView(site: Site): HomeView {
  const { archive, settings } = site
  const url = toAbsoluteUrl(site, addresses.home)
  return {
    ...toPage(site, {
      address: addresses.home,
      title: settings.name,
      description: settings.description,
      hasShareImage: true,
      entities: [{ '@type': 'WebSite', '@id': url, url, name: settings.name, inLanguage: 'vi' }],
    }),
    newest: newestFirst([...archive.stories.slice(-newestCount), ...archive.undated])
      .slice(0, newestCount)
      .map((story) => toStoryCard(site, story)),
    events: archive.events
      .slice(-shownEventCount)
      .reverse()
      .map(({ event }) => toEventCard(site, event)),
    years: toYears(site),
    storyCount: archive.all.length,
    eventCount: archive.events.length,
  }
}

/** From the first year that is not empty to the last, the empty ones between them too. */
function toYears(site: Site): HomeView['years'] {
  const { calendar } = site.archive
  const held = listYears(calendar)
  const [first, last] = [Number(held[0]), Number(held.at(-1))]
  if (held.length === 0) return []
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index
    const key = String(year).padStart(4, '0')
    const entries = calendar.get(key)?.entries ?? []
    return {
      year,
      stories: entries.filter(({ type }) => type === 'story').length,
      events: entries.filter(({ type }) => type === 'event').length,
      ...(entries.length > 0 && { url: toUrl(site, addresses.period(key)) }),
    }
  })
}
