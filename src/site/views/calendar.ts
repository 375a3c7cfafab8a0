import type { CalendarEntry, Period } from '../../archive/calendar.ts'
import { daysInMonth, weekdayOf } from '../../edtf/calendar.ts'
import { addresses } from '../addresses.ts'
import { formatPart, formatPeriod, splitPeriod } from '../format-period.ts'
import { type Site, toUrl } from '../site.ts'
import type { CalendarView } from '../view-models/calendar.ts'
import { toEventCard } from './to-event-card.ts'
import { toPage } from './to-page.ts'
import { toParents } from './to-parents.ts'
import { toStoryCard } from './to-story-card.ts'

/** The page of a year, a month or a day. */
export function toCalendarView(site: Site, period: Period): CalendarView {
  const heading = formatPeriod(period.key)
  const { month, day } = splitPeriod(period.key)
  const neighbour = (key: string | undefined) =>
    key === undefined ? undefined : { label: formatPeriod(key), address: addresses.period(key) }
  return {
    ...toPage(site, {
      address: addresses.period(period.key),
      title: heading,
      description: `${heading}: tin và sự kiện Nam Kavkaz.`,
      parents: toParents(period.key).slice(0, -1),
      previous: neighbour(period.previous),
      next: neighbour(period.next),
    }),
    entries: period.entries.map((entry) => toEntry(site, entry)),
    parts: day === undefined ? toParts(site, period.key) : [],
    ...(month !== undefined && day === undefined && { firstWeekday: weekdayOf(`${period.key}-01`) }),
  }
}

/** The list of stories whose year is unknown. */
export function toUndatedView(site: Site): CalendarView {
  return {
    ...toPage(site, {
      address: addresses.undated,
      title: 'Chưa rõ năm',
      description: 'Những tin mà bản gốc không đủ để biết năm đăng.',
    }),
    entries: site.archive.undated.map((story) => ({ type: 'story', card: toStoryCard(site, story) })),
    parts: [],
  }
}

export function toEntry(site: Site, entry: CalendarEntry): CalendarView['entries'][number] {
  return entry.type === 'story'
    ? { type: 'story', card: toStoryCard(site, entry.story) }
    : { type: 'event', card: toEventCard(site, entry.event) }
}

/** The months of a year or the days of a month, the empty ones too. */
function toParts(site: Site, key: string): CalendarView['parts'] {
  return partKeys(key).map((part) => {
    const count = site.archive.calendar.get(part)?.entries.length ?? 0
    return {
      label: String(Number(part.slice(-2))),
      fullLabel: formatPart(part),
      count,
      ...(count > 0 && { url: toUrl(site, addresses.period(part)) }),
    }
  })
}

function partKeys(key: string): string[] {
  const { year, month } = splitPeriod(key)
  const count = month === undefined ? 12 : daysInMonth(Number(month), Number(year))
  return Array.from({ length: count }, (_, index) => `${key}-${String(index + 1).padStart(2, '0')}`)
}
