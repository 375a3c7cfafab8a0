import { addDays, daysInMonth, isDay, isoDay, yearOf } from '../edtf/calendar.ts'
import type { Direction, Origin, Point } from './meaning.ts'

/** A day whose year, or month and year, may be unknown: what `cùng ngày` points to. */
export interface NamedDay {
  year?: number
  month?: number
  day: number
}

/** What an expression is read against. */
export interface Moment {
  /** Day of publication, `YYYY-MM-DD`. */
  reference?: string
  /** The last day that the story named. */
  anchor?: NamedDay
}

/** A point with its year settled, as far as that is possible. */
export interface Settled {
  year?: number
  season?: number
  month?: number
  day?: number
}

/** Settles what the words leave open, as far as the day of publication and the last named day tell. */
export function settle(point: Point, moment: Moment): Settled {
  const { year } = point
  const known = toKnown(point)
  if (year === undefined) return settleYear(known, point.direction, moment.reference)
  if ('number' in year) return { ...known, year: year.number }
  const base = originYear(year.origin, moment)
  const settled = { ...known, ...(base !== undefined && { year: base + year.offset }) }
  return isPossible(settled) ? settled : known
}

/** The year that `năm ngoái` or `cùng năm` counts from. */
function originYear(origin: Origin, { reference, anchor }: Moment): number | undefined {
  if (origin !== 'reference') return anchor?.year
  return reference === undefined ? undefined : yearOf(reference)
}

/** What a point itself says of the day, without its year. */
export function toKnown({ day, month, season }: Pick<Point, 'day' | 'month' | 'season'>): Settled {
  const known: Settled = {}
  if (day !== undefined) known.day = day
  if (month !== undefined) known.month = month
  if (season !== undefined) known.season = season
  return known
}

/** Whether its calendar has such a day. */
export function isPossible({ day, month, year }: Settled): boolean {
  return day === undefined || month === undefined || isDay(day, month, year)
}

/** The year, or for a lone day the month, that the direction picks around the day of publication. */
function settleYear(known: Settled, direction: Direction, reference: string | undefined): Settled {
  if (reference === undefined) return known
  const around = known.month === undefined && known.day !== undefined ? monthsAround : yearsAround
  const settled = pick(around(known, reference), direction, reference) ?? known
  return isOfDoubt(known, settled, direction, reference) ? known : settled
}

/** Whether looking back ends almost a year ago, which news tells with its year, while the next such day is soon. */
function isOfDoubt(known: Settled, { year = 0 }: Settled, direction: Direction, reference: string): boolean {
  const looksBack = direction === 'back' || direction === 'past'
  return (
    looksBack && known.month !== undefined && known.day !== undefined && isSoon({ ...known, year: year + 1 }, reference)
  )
}

/** Days after publication within which a bare day tells of what was to come, of an older year, or does not belong to its page. */
const soon = 65

/** Whether a day comes soon after publication. */
export function isSoon(day: Settled, reference: string): boolean {
  const first = firstDay(day)
  return first > addDays(reference, tolerance) && first <= addDays(reference, soon)
}

/** What an incomplete date can mean, by distance from publication: 0 in its year (or month), −1 in the one before. */
type Candidates = (distance: number) => Settled | undefined

/** Years or months to try on either side of publication: 29/2 may be eight years off around 1900 and 2100. */
const reach = 8

function yearsAround(known: Settled, reference: string): Candidates {
  const middle = yearOf(reference)
  return (distance) => {
    const candidate = { ...known, year: middle + distance }
    return isPossible(candidate) ? candidate : undefined
  }
}

function monthsAround({ day = 1 }: Settled, reference: string): Candidates {
  const middle = yearOf(reference) * 12 + Number(reference.slice(5, 7)) - 1
  return (distance) => {
    const count = middle + distance
    const candidate = { year: Math.floor(count / 12), month: (count % 12) + 1, day }
    return isPossible(candidate) ? candidate : undefined
  }
}

/** Days past publication that still count as today's news: clocks differ between the story's place and the newsroom's. */
const tolerance = 1

function pick(candidates: Candidates, direction: Direction, reference: string): Settled | undefined {
  const limit = direction === 'past' ? reference : addDays(reference, tolerance)
  switch (direction) {
    case 'back':
    case 'past':
      return latestUntil(candidates, limit) ?? firstAfter(candidates, limit)
    case 'ahead':
      return firstAhead(candidates, reference) ?? latestUntil(candidates, limit)
    case 'coming':
      return firstUntil(candidates, addDays(reference, -lately))
    case 'near':
      return nearer(latestUntil(candidates, limit), firstAfter(candidates, limit), reference)
  }
}

function latestUntil(candidates: Candidates, limit: string): Settled | undefined {
  for (let distance = 1; distance >= -reach; distance -= 1) {
    const candidate = candidates(distance)
    if (candidate && firstDay(candidate) <= limit) return candidate
  }
  return undefined
}

function firstAfter(candidates: Candidates, limit: string): Settled | undefined {
  for (let distance = -1; distance <= reach; distance += 1) {
    const candidate = candidates(distance)
    if (candidate && firstDay(candidate) > limit) return candidate
  }
  return undefined
}

/** `5/10 tới` on 5/10 itself is today; `tháng 10 tới` in October is next year's. */
function firstAhead(candidates: Candidates, reference: string): Settled | undefined {
  const isOfDay = candidates(0)?.day !== undefined || candidates(1)?.day !== undefined
  return firstAfter(candidates, isOfDay ? addDays(reference, -1) : reference)
}

/** Days after which a plan may still be told: the page may be late, or the plan an older one. */
const lately = 14

/** The first that is not over on a day. */
function firstUntil(candidates: Candidates, day: string): Settled | undefined {
  for (let distance = -1; distance <= reach; distance += 1) {
    const candidate = candidates(distance)
    if (candidate && lastDay(candidate) >= day) return candidate
  }
  return undefined
}

/** Of a day or month; of a season that of its first month, which is all that a direction needs. */
function lastDay({ year = 0, season, month = season === undefined ? 12 : firstMonth(season), day }: Settled): string {
  return isoDay(year, month, day ?? daysInMonth(month, year))
}

function nearer(back: Settled | undefined, ahead: Settled | undefined, reference: string): Settled | undefined {
  if (!back || !ahead) return back ?? ahead
  return daysFrom(ahead, reference) < daysFrom(back, reference) ? ahead : back
}

function daysFrom(candidate: Settled, reference: string): number {
  return Math.abs(Date.parse(firstDay(candidate)) - Date.parse(reference))
}

/** The first day of a settled date, for comparison. */
export function firstDay({ year = 0, season, month, day }: Settled): string {
  return isoDay(year, month ?? (season === undefined ? 1 : firstMonth(season)), day ?? 1)
}

/** Of the ISO 8601-2 codes; seasons by the calendar of the weather. */
function firstMonth(season: number): number {
  if (season >= 33 && season <= 36) return (season - 33) * 3 + 1
  return firstMonths[season] ?? 1
}

const firstMonths: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12, 41: 7 }
