import { scaleLinear } from 'd3-scale'
import { compareText } from '../../../collections/compare-text.ts'
import { groupBy } from '../../../collections/group-by.ts'
import type { KnownEvent } from '../../../knowledge/knowledge-base.ts'
import { formatNumber } from '../../../vietnamese/format-number.ts'
import { addresses } from '../../addresses.ts'
import { countHoldings } from '../../count-holdings.ts'
import { formatHoldings } from '../../format-holdings.ts'
import { pageSize } from '../../paginate.ts'
import { type Site, toUrl } from '../../site.ts'
import type { StripPicture } from '../../view-models/charts.ts'
import { type Told, toYearId } from '../../views/to-chronicle.ts'
import { toDateView } from '../../views/to-date-view.ts'
import { toEventCertainty } from '../../views/to-event-certainty.ts'
import { roundTo } from '../round-to.ts'
import { spreadLanes } from '../spread.ts'
import { toTimeSpan } from '../time-span.ts'

const round = roundTo(2)

/** Pixels. Bars of stories grow upward from the axis, bars or marks of events downward. */
const reach = 40
const shortest = 2
const tickHeight = 20
const lane = 12
const markRadius = 4.5

/** Events up to which each has a mark of its own: more are summed up by year. */
const mostMarks = 20

/** Entries from which a line of time says more than the list below it. */
const fewest = 3

/** The narrowest a strip is drawn, in pixels, by which marks keep apart; on a wider screen they only part further. */
const narrowest = 284

interface Year {
  year: number
  stories: number
  events: number
  url: string
}

/**
 * A list's stories by year, and its events, on one line of time. Undefined when it holds too
 * little, or nothing whose year is known.
 *
 * @param address of the list's first page: each year leads to where it begins there
 * @param told the whole list, in the order of its pages
 */
export function toStrip(site: Site, address: string, told: readonly Told[]): StripPicture | undefined {
  const years = countYears(site, address, told)
  const [first, last] = [years[0]?.year, years.at(-1)?.year]
  if (first === undefined || last === undefined || told.length < fewest) return undefined
  const events = told.flatMap((entry) => (entry.type === 'event' ? [entry.event] : []))
  const across = scaleLinear([first, last + 1], [0, 100])
  const few = events.length <= mostMarks
  const length = scaleBars(years, few)
  const axis = 4 + Math.max(0, ...years.map(({ stories }) => length(stories)))
  const marks = few ? drawMarks(site, events, across, axis) : []
  const depth = few
    ? Math.max(0, ...marks.map(({ y }) => y - axis + lane))
    : Math.max(0, ...years.map(({ events: happened }) => length(happened)))
  return {
    title: 'Theo năm',
    description: describe(years),
    height: axis + depth + tickHeight,
    axis,
    bars: drawBars(years, across, axis, { few, length }),
    marks,
    ticks: drawTicks(first, last, across),
    table: toTable(years),
  }
}

function countYears(site: Site, address: string, told: readonly Told[]): Year[] {
  const placed = told.map((entry, index) => ({ ...entry, index }))
  const byYear = groupBy(placed, ({ moment }) => (moment ? [moment.period.slice(0, 4)] : []))
  const years = [...byYear].map(([key, entries]): Year => {
    const page = Math.floor((entries[0]?.index ?? 0) / pageSize) + 1
    const url = toUrl(site, `${addresses.further(address, page)}#${toYearId(key)}`)
    return { year: Number(key), ...countHoldings(entries), url }
  })
  return years.sort((a, b) => a.year - b.year)
}

function describe(years: readonly Year[]): string {
  const sum = (of: (year: Year) => number) => years.reduce((total, year) => total + of(year), 0)
  const span = years.length > 1 ? `${years[0]?.year}–${years.at(-1)?.year}` : String(years[0]?.year)
  return `${span}: ${formatNumber(sum(({ stories }) => stories))} tin, phía trên; ${formatNumber(sum(({ events }) => events))} sự kiện, phía dưới.`
}

/** Of a bar, in per cent: a list of three years has bars, not walls. */
const widest = 4

type Across = (year: number) => number

/** Lengths of bars; stories and events have one scale, so that a bar of each means the same. */
function scaleBars(years: readonly Year[], few: boolean): (count: number) => number {
  const most = Math.max(1, ...years.map(({ stories, events }) => Math.max(stories, few ? 0 : events)))
  return (count) => (count === 0 ? 0 : Math.max(shortest, Math.round((count / most) * reach)))
}

interface Bars {
  /** Events have marks of their own. */
  few: boolean
  length: (count: number) => number
}

function drawBars(years: readonly Year[], across: Across, axis: number, { few, length }: Bars): StripPicture['bars'] {
  const width = round(Math.min(widest, (across(1) - across(0)) * 0.72))
  return years.flatMap(({ year, stories, events, url }) => {
    const x = round(across(year + 0.5) - width / 2)
    const [up, down] = [length(stories), length(events)]
    return [
      ...(stories > 0
        ? [
            {
              kind: 'story' as const,
              x,
              width,
              y: axis - up,
              height: up,
              title: `${year}: ${formatHoldings({ stories, events: 0 })}`,
              url,
            },
          ]
        : []),
      ...(events > 0 && !few
        ? [
            {
              kind: 'event' as const,
              x,
              width,
              y: axis + 1,
              height: down,
              title: `${year}: ${formatHoldings({ stories: 0, events })}`,
              url,
            },
          ]
        : []),
    ]
  })
}

function drawMarks(site: Site, events: readonly KnownEvent[], across: Across, axis: number): StripPicture['marks'] {
  const timed = events
    .flatMap((event) => {
      const span = toTimeSpan(event.date)
      return span ? [{ event, x: across(span.start), end: across(span.end) }] : []
    })
    .sort((a, b) => a.x - b.x || compareText(a.event.id, b.event.id))
  const lanes = spreadLanes(
    timed.map(({ x, end }) => [x, end]),
    ((2 * markRadius + 2) / narrowest) * 100,
  )
  return timed.map(({ event, x, end }, index) => ({
    x: round(x),
    ...(end - x > 1 && { end: round(end) }),
    y: axis + lane * ((lanes[index] ?? 0) + 0.75),
    certainty: toEventCertainty(event.date),
    title: `${toDateView(site, event.date).short}: ${event.title}`,
    url: toUrl(site, addresses.event(event.id)),
  }))
}

/** The first year, the last and round ones between them, as many as have room. */
function drawTicks(first: number, last: number, across: Across): StripPicture['ticks'] {
  const step = [1, 2, 5, 10, 20, 50].find((size) => (last - first) / size <= 6) ?? 100
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => year % step === 0,
  )
  return years.map((year) => ({ x: round(across(year + 0.5)), text: String(year) }))
}

function toTable(years: readonly Year[]): StripPicture['table'] {
  return {
    columns: [{ label: 'Năm' }, { label: 'Tin', numeric: true }, { label: 'Sự kiện', numeric: true }],
    rows: years.map(({ year, stories, events, url }) => [
      { text: String(year), url },
      { text: stories },
      { text: events },
    ]),
  }
}
