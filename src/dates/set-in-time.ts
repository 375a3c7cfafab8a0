import { addDays, isDay, isoDay, isoMonth, isoYear, twoDigits, weekdayOf, yearOf } from '../edtf/calendar.ts'
import type { Direction, Meaning, Origin, Point, Unit } from './meaning.ts'
import { type Moment, type NamedDay, type Settled, settle } from './settle.ts'
import { settleRow } from './settle-row.ts'

/** A date in EDTF, with the day it names when it names one. */
export interface SetDate {
  edtf: string
  day?: NamedDay
}

/**
 * Sets an expression in time. What the reference or the anchor would have to tell, and does not, stays open: `XXXX-03-01`.
 */
export function setInTime(meaning: Meaning, moment: Moment): SetDate {
  switch (meaning.kind) {
    case 'point':
      return toSetDate(settle(meaning, moment))
    case 'range':
      return setRange(meaning.from, meaning.to, moment)
    case 'list':
      return setList(meaning.members, moment)
    case 'shift':
      return setShift(meaning.origin, meaning.count, meaning.unit, moment)
    case 'week':
      return { edtf: setWeek(meaning.weeks, meaning.part, originDay(meaning.origin, moment)) }
    case 'weekday':
      return setWeekday(meaning.weekday, meaning.weeks, meaning.direction, moment.reference)
    case 'age':
      return {
        edtf: meaning.span === 10 ? `${isoYear(meaning.year).slice(0, 3)}X` : `${isoYear(meaning.year).slice(0, 2)}XX`,
      }
    case 'relative-age':
      return { edtf: setCentury(meaning.offset, moment.reference) }
  }
}

function toSetDate(settled: Settled): SetDate {
  const { year, month, day } = settled
  const named =
    day === undefined
      ? {}
      : { day: { day, ...(month !== undefined && { month }), ...(year !== undefined && { year }) } }
  return { edtf: toEdtf(settled), ...named }
}

function toEdtf({ year, season, month, day }: Settled): string {
  const start = year === undefined ? 'XXXX' : isoYear(year)
  if (season !== undefined) return year === undefined ? start : `${start}-${season}`
  if (day !== undefined) return `${start}-${month === undefined ? 'XX' : twoDigits(month)}-${twoDigits(day)}`
  return month === undefined ? start : `${start}-${twoDigits(month)}`
}

function setRange(from: Point, to: Point, moment: Moment): SetDate {
  const row = settleRow([from, to], moment)
  return { ...setLast(row), edtf: row.map(toEdtf).join('/') }
}

function setList(members: readonly Point[], moment: Moment): SetDate {
  const row = settleRow(members, moment)
  return { ...setLast(row), edtf: `{${row.map(toEdtf).join(',')}}` }
}

/** The last of a row is the day that `cùng ngày` means. */
function setLast(row: readonly Settled[]): SetDate {
  return toSetDate(row.at(-1) ?? {})
}

function originDay(origin: Origin, moment: Moment): string | undefined {
  if (origin === 'reference') return moment.reference
  const { year, month, day } = moment.anchor ?? {}
  return year !== undefined && month !== undefined && day !== undefined ? isoDay(year, month, day) : undefined
}

function setShift(origin: Origin, count: number, unit: Unit, moment: Moment): SetDate {
  const from = originDay(origin, moment)
  if (from === undefined) return setOpenShift(origin === 'anchor' ? moment.anchor : undefined, count, unit)
  const year = yearOf(from)
  const month = Number(from.slice(5, 7))
  switch (unit) {
    case 'day':
    case 'week':
      return toSetDate(toSettled(addDays(from, unit === 'week' ? 7 * count : count)))
    case 'month':
      return { edtf: shiftMonth(year, month, count) }
    case 'quarter': {
      const quarter = year * 4 + Math.floor((month - 1) / 3) + count
      return { edtf: `${isoYear(Math.floor(quarter / 4))}-${33 + (quarter % 4)}` }
    }
    case 'year':
      return { edtf: isoYear(year + count) }
  }
}

function shiftMonth(year: number, month: number, count: number): string {
  const months = year * 12 + month - 1 + count
  return isoMonth(Math.floor(months / 12), (months % 12) + 1)
}

const open: Readonly<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-XX-XX',
  month: 'XXXX-XX',
  quarter: 'XXXX',
  year: 'XXXX',
}

/** From a day without a year: kept when it is the same in common and leap years. */
function setOpenShift(anchor: NamedDay | undefined, count: number, unit: Unit): SetDate {
  if (anchor?.month === undefined)
    return count === 0 && unit === 'day' && anchor ? toSetDate(anchor) : { edtf: open[unit] }
  const { month, day } = anchor
  if (unit === 'month') return { edtf: `XXXX${shiftMonth(2000, month, count).slice(4)}` }
  if (unit !== 'day' && unit !== 'week')
    return { edtf: anchor.year === undefined ? open[unit] : isoYear(anchor.year + count) }
  if (count === 0) return toSetDate(anchor)
  const [leap, common] = [2004, 2001].map((year) =>
    isDay(day, month, year) ? addDays(isoDay(year, month, day), unit === 'week' ? 7 * count : count).slice(5) : '',
  )
  return leap && leap === common
    ? toSetDate({ month: Number(leap.slice(0, 2)), day: Number(leap.slice(3)) })
    : { edtf: open[unit] }
}

function toSettled(day: string): Settled {
  return { year: yearOf(day), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) }
}

function setWeek(weeks: number, part: 'whole' | 'weekend', from: string | undefined): string {
  if (from === undefined) return open.week
  const monday = addDays(from, 1 - weekdayOf(from) + 7 * weeks)
  return `${part === 'weekend' ? addDays(monday, 5) : monday}/${addDays(monday, 6)}`
}

function setWeekday(
  weekday: number,
  weeks: number | undefined,
  direction: Direction,
  reference: string | undefined,
): SetDate {
  if (reference === undefined) return { edtf: open.day }
  const inWeek = addDays(reference, weekday - weekdayOf(reference))
  if (weeks !== undefined) return toSetDate(toSettled(addDays(inWeek, 7 * weeks)))
  if (direction === 'near' || direction === 'coming')
    return toSetDate(toSettled(inWeek >= reference ? inWeek : addDays(inWeek, 7)))
  if (direction === 'ahead') return toSetDate(toSettled(inWeek > reference ? inWeek : addDays(inWeek, 7)))
  return toSetDate(toSettled(inWeek <= reference ? inWeek : addDays(inWeek, -7)))
}

function setCentury(offset: number, reference: string | undefined): string {
  return reference === undefined ? 'XXXX' : `${twoDigits(Number(reference.slice(0, 2)) + offset)}XX`
}
