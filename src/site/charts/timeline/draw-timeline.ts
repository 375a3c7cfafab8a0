import { roundTo } from '../round-to.ts'
import type { TimeSpan } from '../time-span.ts'

/** Pixels. In a year's row stories rise above its line, events hang below it. */
export const rowHeight = 28
const head = 22
const line = 17
const reach = 12

/** A skyline has few heights: what differs by less, the eye does not tell apart, and it would weigh more. */
const heightStep = 3

/** Stories of a month up to which the picture keeps one scale: in a young archive, one story is no tower. */
const fewest = 4

/** Distance of events below the line, and the steps of their size. */
const below = 5.5
const dotSizes = 3

/** What one year holds, by month: 12 counts each. */
export interface YearByMonth {
  year: number
  stories: readonly number[]
  events: readonly number[]
}

/** Path data; across in months of any year, down in pixels. */
export interface TimelineDrawing {
  height: number
  /** Top of each year's row. */
  tops: number[]
  lines: string
  /** Stories of the months, as steps above each line. */
  skyline: string
  /** What lasted, along the lines. */
  lasting: string
  /** Months with events, by how many: one, two, more. Each a point in the first half of its month's cell. */
  dots: string[]
}

const round = roundTo(2)

/**
 * All years one below the other, each from January to December.
 *
 * @param years one after the other, none left out
 * @param lasting times that are longer than a month
 */
export function drawTimeline(years: readonly YearByMonth[], lasting: readonly TimeSpan[]): TimelineDrawing {
  const axes = years.map((_, index) => head + index * rowHeight + line)
  const most = Math.max(fewest, ...years.flatMap(({ stories }) => stories))
  return {
    height: head + years.length * rowHeight,
    tops: years.map((_, index) => head + index * rowHeight),
    lines: axes.map((y) => `M0 ${y}h12`).join(''),
    skyline: years.map(({ stories }, index) => drawSkyline(stories, axes[index] ?? 0, most)).join(''),
    lasting: years.flatMap(({ year }, index) => drawLasting(year, axes[index] ?? 0, lasting)).join(''),
    dots: Array.from({ length: dotSizes }, (_, size) => drawDots(years, axes, size + 1)),
  }
}

/** `M0 39h4v-6h1v6h7`: nothing up to May, much in May, nothing after it. */
function drawSkyline(counts: readonly number[], axis: number, most: number): string {
  if (counts.every((count) => count === 0)) return ''
  const heights = counts.map((count) => Math.ceil(((count / most) * reach) / heightStep) * heightStep)
  const steps = [...heights, 0].map(
    (height, month) => `${up(height - (heights[month - 1] ?? 0))}${month < 12 ? 'h1' : ''}`,
  )
  return `M0 ${axis}${steps.join('').replace(level, (run) => `h${run.length / 'h1'.length}`)}`
}

/** Months that are as high as the one before: `h1h1h1`. */
const level = /(?:h1){2,}/gu

function up(by: number): string {
  return by === 0 ? '' : `v${-by}`
}

function drawLasting(year: number, axis: number, lasting: readonly TimeSpan[]): string[] {
  return lasting.flatMap(({ start, end }) => {
    const [from, to] = [Math.max(start, year), Math.min(end, year + 1)]
    return from < to ? [`M${round((from - year) * 12)} ${axis}h${round((to - from) * 12)}`] : []
  })
}

/** Lines of no length, which round ends make dots of: `M2 44h0m1 0h0`. */
function drawDots(years: readonly YearByMonth[], axes: readonly number[], size: number): string {
  const points = years.flatMap(({ events }, index) =>
    events.flatMap((count, month) =>
      Math.min(count, dotSizes) === size ? [{ x: month, y: (axes[index] ?? 0) + below }] : [],
    ),
  )
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1]
      return before ? `m${x - before.x} ${y - before.y}h0` : `M${x} ${y}h0`
    })
    .join('')
}
