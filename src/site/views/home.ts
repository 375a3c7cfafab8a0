import { findAnniversaries } from '../../archive/anniversaries.ts'
import { listYears } from '../../archive/calendar.ts'
import { addresses } from '../addresses.ts'
import { toGrid } from '../charts/grid/to-grid.ts'
import { countHoldings } from '../count-holdings.ts'
import { type Site, toAbsoluteUrl, toUrl } from '../site.ts'
import type { HomeView } from '../view-models/home.ts'
import { newestFirst } from './newest-first.ts'
import { toThreadCards } from './threads.ts'
import { toEntry } from './to-chronicle.ts'
import { toEventCard } from './to-event-card.ts'
import { toNamedItem } from './to-named-item.ts'
import { toPage } from './to-page.ts'
import { toStoryCard } from './to-story-card.ts'

/** How many of each home shows; the rest is a step away. */
const newestCount = 11
const namedCount = 8
const eventCount = 8
const threadCount = 8

/** The front page: the newest stories, what happened about this day in other years, relations, threads and events. */
export function toHomeView(site: Site): HomeView {
  const { archive, settings } = site
  const url = toAbsoluteUrl(site, addresses.home)
  const newest = newestFirst([...archive.stories.slice(-newestCount), ...archive.undated]).slice(0, newestCount)
  return {
    ...toPage(site, {
      address: addresses.home,
      title: settings.name,
      description: settings.description,
      entities: [{ '@type': 'WebSite', '@id': url, url, name: settings.name, inLanguage: 'vi' }],
    }),
    newest: newest.map((story) => toStoryCard(site, story)),
    named: (newest[0]?.mentions ?? []).slice(0, namedCount).flatMap(({ id }) => toNamedItem(site, id)),
    ...toAnniversaries(site),
    events: archive.events
      .slice(-eventCount)
      .reverse()
      .map(({ event }) => toEventCard(site, event)),
    grid: toGrid(site, (address) => toUrl(site, address)),
    threads: toThreadCards(site).slice(0, threadCount),
    years: toYears(site),
    storyCount: archive.all.length,
    eventCount: archive.events.length,
  }
}

/** How many anniversaries are told. */
const anniversaryCount = 4

/**
 * What happened about this day of the year in other years. The site has no clock, so "this day" is the newest story's,
 * and the heading names it; in an archive without a dated story, the latest event's.
 */
function toAnniversaries(site: Site): Pick<HomeView, 'anniversaries'> {
  const { stories, events, calendar } = site.archive
  const moments = [...stories.toReversed(), ...events.toReversed()].map(({ moment }) => moment?.period ?? '')
  const day = moments.find((period) => period.length === '2024-03-01'.length)
  const found = day === undefined ? [] : findAnniversaries(calendar, day, anniversaryCount)
  if (day === undefined || found.length === 0) return {}
  return {
    anniversaries: {
      label: `Quanh ngày ${Number(day.slice(8))} tháng ${Number(day.slice(5, 7))} những năm khác`,
      entries: found.map((entry) => toEntry(site, entry)),
    },
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
      ...countHoldings(entries),
      ...(entries.length > 0 && { url: toUrl(site, addresses.period(key)) }),
    }
  })
}
