import { listYears } from '../../../archive/calendar.ts'
import { isoMonth, isoYear } from '../../../edtf/calendar.ts'
import { formatNumber } from '../../../vietnamese/format-number.ts'
import { addresses } from '../../addresses.ts'
import { countHoldings } from '../../count-holdings.ts'
import { formatHoldings } from '../../format-holdings.ts'
import type { Site } from '../../site.ts'
import type { TimelinePicture } from '../../view-models/charts.ts'
import { type TimeSpan, toTimeSpan } from '../time-span.ts'
import { drawTimeline, rowHeight, type YearByMonth } from './draw-timeline.ts'

/** Per cent of the width: years stand left of the months. */
const left = 13

/** Months that the head names: the first of each quarter. */
const quarters = [1, 4, 7, 10]

const months = Array.from({ length: 12 }, (_, index) => index + 1)

/**
 * Every year from the first that holds anything to the last, or to the end of what lasted longer: its months with how
 * many stories and events each has. A year leads to its page, where each of them stands.
 *
 * @param toLink complete address of a path below the site's base
 */
export function toTimeline(site: Site, toLink: (address: string) => string): TimelinePicture {
  const { calendar, stories, events } = site.archive
  const spans = events.flatMap(({ event }) => toTimeSpan(event.date) ?? [])
  const years = listSpan(site, spans).map((year) => countMonths(site, year))
  const { tops, ...drawing } = drawTimeline(years, spans.filter(isLong))
  return {
    title: 'Dòng thời gian',
    description: `${[...new Set([years[0]?.year, years.at(-1)?.year])].join('–')}: ${formatNumber(stories.length)} tin, phía trên mỗi vạch; ${formatNumber(events.length)} sự kiện, phía dưới.`,
    ...drawing,
    left,
    rowHeight,
    ticks: quarters.map((month) => ({ x: left + ((month - 1) / 12) * (100 - left), text: `tháng ${month}` })),
    years: years.map(({ year }, index) => {
      const key = isoYear(year)
      const entries = calendar.get(key)?.entries ?? []
      return {
        year: key,
        top: tops[index] ?? 0,
        title: `${key}: ${formatHoldings(countHoldings(entries))}`,
        ...(entries.length > 0 && { url: toLink(addresses.period(key)) }),
      }
    }),
  }
}

/** The years from the first to the last. */
function listSpan({ archive }: Site, spans: readonly TimeSpan[]): number[] {
  const held = listYears(archive.calendar).map(Number)
  const first = held[0]
  if (first === undefined) return []
  const last = Math.max(held.at(-1) ?? first, ...spans.map(({ end }) => Math.ceil(end) - 1))
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function countMonths({ archive }: Site, year: number): YearByMonth {
  const counts = months.map((month) => countHoldings(archive.calendar.get(isoMonth(year, month))?.entries ?? []))
  return { year, stories: counts.map(({ stories }) => stories), events: counts.map(({ events }) => events) }
}

/** Whether something lasted longer than a month, or is known to the year only. */
function isLong({ start, end }: TimeSpan): boolean {
  return end - start > 1.1 / 12
}
