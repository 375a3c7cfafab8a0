import type { Period } from '../../archive/calendar.ts'
import { daysInMonth, weekdayOf } from '../../edtf/calendar.ts'
import { addresses } from '../addresses.ts'
import { formatPart, formatPeriod, splitPeriod } from '../format-period.ts'
import { toCollection } from '../json-ld/to-collection.ts'
import type { ListPage } from '../paginate.ts'
import { type Site, toUrl } from '../site.ts'
import type { CalendarView } from '../view-models/calendar.ts'
import type { PagePlan } from './page-plan.ts'
import { planParts } from './plan-parts.ts'
import { type Told, toEntry } from './to-chronicle.ts'
import { toPage } from './to-page.ts'
import { toParents } from './to-parents.ts'

/** Every year, month and day that is not empty, and the list of stories whose year is unknown. */
export function planCalendar(site: Site): PagePlan<CalendarView>[] {
  const { calendar, undated } = site.archive
  const yearless = undated.map((story): Told => ({ type: 'story', story, moment: undefined }))
  return [
    ...[...calendar.values()].flatMap((period) =>
      planParts(addresses.period(period.key), period.entries, (told, part) => toCalendarView(site, period, told, part)),
    ),
    ...planParts(addresses.undated, yearless, (told, part) => toUndatedView(site, told, part)),
  ]
}

function toCalendarView(site: Site, period: Period, told: readonly Told[], part: ListPage): CalendarView {
  const heading = formatPeriod(period.key)
  const address = addresses.period(period.key)
  const { month, day } = splitPeriod(period.key)
  const neighbour = (key: string | undefined) =>
    key === undefined ? undefined : { label: formatPeriod(key), address: addresses.period(key) }
  return {
    ...toPage(site, {
      address,
      title: heading,
      description: `${heading}: tin và sự kiện Nam Kavkaz.`,
      entities: [toCollection(site, { address, title: heading, description: '' }, part, told)],
      parents: toParents(period.key).slice(0, -1),
      previous: neighbour(period.previous),
      next: neighbour(period.next),
      part,
    }),
    entries: told.map((entry) => toEntry(site, entry)),
    parts: day === undefined && part.number === 1 ? toParts(site, period.key) : [],
    ...(month !== undefined && day === undefined && { firstWeekday: weekdayOf(`${period.key}-01`) }),
  }
}

function toUndatedView(site: Site, told: readonly Told[], part: ListPage): CalendarView {
  const intro = 'Những tin mà bản gốc không đủ để biết năm đăng.'
  return {
    ...toPage(site, {
      address: addresses.undated,
      title: 'Chưa rõ năm',
      description: intro,
      part,
    }),
    intro,
    entries: told.map((entry) => toEntry(site, entry)),
    parts: [],
  }
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
