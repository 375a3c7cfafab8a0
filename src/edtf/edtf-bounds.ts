import { daysInMonth, isoDay } from './calendar.ts'
import { type EdtfDate, parseEdtf } from './parse-edtf.ts'

/**
 * First and last month of the ISO 8601-2 sub-year codes: seasons, quarters, thirds, halves. Seasons begin a month or two
 * earlier by the Vietnamese calendar than by the weather, and a winter may be that of either end of its year: their
 * bounds take in all that a reader may mean.
 */
const seasonMonths: Readonly<Record<number, readonly [number, number]>> = {
  21: [1, 5],
  22: [4, 8],
  23: [7, 11],
  24: [1, 12],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
}

/** The first day that the value allows, `YYYY-MM-DD`; undefined when its year is unknown, its start open, or no EDTF. */
export function earliestDay(edtf: string | null | undefined): string | undefined {
  return bound(edtf, 'first')
}

/** The last day that the value allows, `YYYY-MM-DD`; undefined when its year is unknown, its end open, or no EDTF. */
export function latestDay(edtf: string | null | undefined): string | undefined {
  return bound(edtf, 'last')
}

/** The day that the value names, when it names one day only: `2024-03-01` of `2024-03-01~`, undefined for `2024-03`. */
export function knownDay(edtf: string | null | undefined): string | undefined {
  const day = earliestDay(edtf)
  return day === latestDay(edtf) ? day : undefined
}

/**
 * The first day that the last of several dates allows: `2020-11-01` of `2020-09/2020-11`. Of a single date the same as
 * {@link earliestDay}; undefined for an open end.
 */
export function lastBeginning(edtf: string): string | undefined {
  const value = parseEdtf(edtf)
  switch (value?.kind) {
    case 'date':
      return dateBound(value.date, 'first')
    case 'interval':
      return dateBound(value.to, 'first')
    case 'list':
      return dateBound(value.members.at(-1), 'first')
    case undefined:
      return undefined
  }
}

type End = 'first' | 'last'

function bound(edtf: string | null | undefined, end: End): string | undefined {
  const value = parseEdtf(edtf ?? '')
  if (value === undefined) return undefined
  switch (value.kind) {
    case 'date':
      return dateBound(value.date, end)
    case 'interval':
      return dateBound(end === 'first' ? value.from : value.to, end)
    case 'list': {
      const days = value.members.map((member) => dateBound(member, end)).filter((day) => day !== undefined)
      return days.sort().at(end === 'first' ? 0 : -1)
    }
  }
}

function dateBound(date: EdtfDate | undefined, end: End): string | undefined {
  if (date?.year === undefined) return undefined
  const year = end === 'first' ? date.year : date.year + date.span - 1
  const [first, last] = monthsOf(date)
  const month = end === 'first' ? first : last
  return isoDay(year, month, date.day ?? (end === 'first' ? 1 : daysInMonth(month, year)))
}

function monthsOf(date: EdtfDate): readonly [number, number] {
  if (date.season !== undefined) return seasonMonths[date.season] ?? [1, 12]
  return date.month === undefined ? [1, 12] : [date.month, date.month]
}
