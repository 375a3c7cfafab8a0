import { scaleLinear } from 'd3-scale'
import { listYears } from '../../../archive/calendar.ts'
import { groupBy } from '../../../archive/group-by.ts'
import type { TimelineEntry } from '../../../archive/timeline.ts'
import { twoDigits } from '../../../edtf/calendar.ts'
import type { KnownEvent } from '../../../knowledge/knowledge-base.ts'
import { addresses } from '../../addresses.ts'
import { formatPeriod } from '../../format-period.ts'
import type { Site } from '../../site.ts'
import type { TimelinePicture, TimelineYear } from '../../view-models/charts.ts'
import { toDateView } from '../../views/to-date-view.ts'
import { toEventCertainty } from '../../views/to-event-certainty.ts'
import { spreadLanes } from '../spread.ts'
import { toTimeSpan } from '../time-span.ts'

/** Per cent of the width: years stand left of the months. */
const left = 13

/** Pixels. In a year's row stories rise above the line, events hang below it. */
const head = 24
const reach = 20
const lane = 11
const padding = 8

/** The narrowest the picture is drawn, in pixels, by which marks keep apart. */
const narrowest = 324

const months = Array.from({ length: 12 }, (_, index) => index + 1)

/** Per cent across of a part of a year. */
const across = scaleLinear([0, 1], [left, 100])

/**
 * Every year from the first that holds anything to the last, or to the end of what lasted longer, with all its events and how many stories each month has.
 *
 * @param toLink complete address of a path below the site's base
 */
export function toTimeline(site: Site, toLink: (address: string) => string): TimelinePicture {
  const held = listYears(site.archive.calendar)
  const ends = site.archive.events.map(({ event }) => Math.floor(toTimeSpan(event.date)?.end ?? 0))
  const [first, last] = [Number(held[0] ?? 0), Math.max(Number(held.at(-1) ?? -1), ...ends)]
  const most = mostInMonth(site)
  const years: TimelineYear[] = []
  let top = head
  for (let year = first; year <= last; year++) {
    const row = drawYear(site, String(year).padStart(4, '0'), top, most, toLink)
    years.push(row.drawing)
    top += row.height
  }
  return {
    title: 'Dòng thời gian',
    description: `${held[0] ?? ''}–${held.at(-1) ?? ''}: ${site.archive.stories.length} tin, phía trên mỗi vạch; ${site.archive.events.length} sự kiện, phía dưới.`,
    height: top,
    months: months.map((month) => ({ x: round(across((month - 0.5) / 12)), text: String(month) })),
    years,
  }
}

function mostInMonth({ archive }: Site): number {
  const counts = [...archive.calendar.values()]
    .filter(({ key }) => key.length === 7)
    .map(({ entries }) => countStories(entries))
  return Math.max(1, ...counts)
}

function countStories(entries: readonly TimelineEntry[]): number {
  return entries.filter(({ type }) => type === 'story').length
}

function drawYear(
  site: Site,
  year: string,
  top: number,
  most: number,
  toLink: (address: string) => string,
): { drawing: TimelineYear; height: number } {
  const entries = site.archive.calendar.get(year)?.entries ?? []
  const axis = top + reach + padding
  const { marks, lanes } = drawEvents(site, entries, Number(year), axis, toLink)
  const stories = countStories(entries)
  const drawing = {
    year,
    title: `${year}: ${stories} tin, ${entries.length - stories} sự kiện`,
    ...(entries.length > 0 && { url: toLink(addresses.period(year)) }),
    axis,
    bars: drawMonths(site, year, most, toLink),
    marks,
  }
  return { drawing, height: reach + padding + lanes * lane + padding }
}

function drawMonths(
  { archive }: Site,
  year: string,
  most: number,
  toLink: (address: string) => string,
): TimelineYear['bars'] {
  const length = scaleLinear([0, most], [0, reach])
  return months.flatMap((month) => {
    const key = `${year}-${twoDigits(month)}`
    const count = countStories(archive.calendar.get(key)?.entries ?? [])
    if (count === 0) return []
    return [
      {
        x: round(across((month - 0.85) / 12)),
        width: round((across(0.7) - left) / 12),
        height: Math.max(3, Math.round(length(count))),
        title: `${formatPeriod(key)}: ${count} tin`,
        url: toLink(addresses.period(key)),
      },
    ]
  })
}

function drawEvents(
  site: Site,
  entries: readonly TimelineEntry[],
  year: number,
  axis: number,
  toLink: (address: string) => string,
): { marks: TimelineYear['marks']; lanes: number } {
  const begun = entries.flatMap((entry) => (entry.type === 'event' ? [entry.event] : []))
  const timed = [...begun, ...listLasting(site, year)]
    .flatMap((event) => {
      const span = toTimeSpan(event.date)
      if (!span) return []
      const [start, end] = [Math.max(0, span.start - year), Math.min(1, span.end - year)]
      return [{ event, x: across(start), end: across(end), continued: span.start < year }]
    })
    .sort((a, b) => a.x - b.x || (a.event.id < b.event.id ? -1 : 1))
  const lanes = spreadLanes(
    timed.map(({ x, end }) => [x, end]),
    (11 / narrowest) * 100,
  )
  const marks = timed.map(({ event, x, end, continued }, index) => ({
    x: round(x),
    ...(end - x > 1 && { end: round(end) }),
    ...(continued && { continued }),
    y: axis + lane * ((lanes[index] ?? 0) + 0.8),
    certainty: toEventCertainty(event.date),
    title: `${toDateView(site, event.date).short}: ${event.title}`,
    url: toLink(addresses.event(event.id)),
  }))
  return { marks, lanes: Math.max(0, ...lanes.map((index) => index + 1)) }
}

/** What began in an earlier year and lasted into this one. */
function listLasting({ archive }: Site, year: number): KnownEvent[] {
  return archive.events.flatMap(({ event }) => {
    const span = toTimeSpan(event.date)
    return span && span.start < year && span.end > year ? [event] : []
  })
}

/** Every event, and every month with its stories, in the order of time. */
export function toTimelineTable(site: Site, toLink: (address: string) => string) {
  const { calendar, events } = site.archive
  const told = [...calendar.values()]
    .filter(({ key }) => key.length === 7)
    .map(({ key, entries }) => ({ key, count: countStories(entries) }))
    .filter(({ count }) => count > 0)
    .map(({ key, count }) => ({ sort: key, cells: toMonthRow(key, count, toLink) }))
  const happened = events.map(({ event, moment }) => ({
    sort: `${moment.period} ${event.id}`,
    cells: [
      { text: toDateView(site, event.date).short },
      { text: event.title, url: toLink(addresses.event(event.id)) },
      { text: String(site.archive.storiesOn.get(event.id)?.length ?? 0) },
    ],
  }))
  const rows = [...groupBy([...told, ...happened], ({ sort }) => [sort])].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    columns: [{ label: 'Ngày' }, { label: 'Sự kiện, tin' }, { label: 'Số tin', numeric: true }],
    rows: rows.flatMap(([, members]) => members.map(({ cells }) => cells)),
  }
}

function toMonthRow(key: string, count: number, toLink: (address: string) => string) {
  const month = `${Number(key.slice(5))}/${key.slice(0, 4)}`
  return [
    { text: month },
    { text: `Tin trong tháng ${month}`, url: toLink(addresses.period(key)) },
    { text: String(count) },
  ]
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
