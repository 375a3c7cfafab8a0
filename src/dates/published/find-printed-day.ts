import { addDays, isDay, isoDay } from '../../edtf/calendar.ts'
import { isWholeDay } from '../../edtf/find-period.ts'
import { findDates } from '../find-dates.ts'

/** The first full day in a line, `YYYY-MM-DD`, as it was in Vietnam where the line names another zone. */
export function findPrintedDay(line: string): string | undefined {
  const text = line.replace(glue, ' ')
  const day =
    findDates(text).find(({ edtf }) => isWholeDay(edtf))?.edtf ??
    readShortYear(text) ??
    readAmericanDay(text) ??
    findEnglishDay(text)
  return day === undefined ? undefined : inVietnam(day, text)
}

/** Where a word runs into a full day, or the day into its clock: `author05/10/2020 03:06`, `05/10/202003:06`. */
const glue = /(?<=\p{Ll})(?=\d{2}[/.-]\d{2}[/.-]\d{4})|(?<=\d{2}[/.-]\d{2}[/.-]\d{4})(?=\d{2}:\d{2})/gu

/** `23:30:00Z`, `23:30 GMT+0`, `23:30 (GMT+4)`, `23:30:00+04:00`. */
const zoned =
  /(?<hour>\d{1,2})[:h](?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?:(?<utc>Z)\b|\(?(?:GMT|UTC)?\s?(?<offset>[+-](?:0?\d|1[0-4]))(?![\d/]))/u

/** Hours that Vietnam is ahead of Greenwich. */
const vietnam = 7

/** Near midnight another zone's day is not Vietnam's. */
function inVietnam(day: string, text: string): string {
  const { hour, utc, offset } = zoned.exec(text)?.groups ?? {}
  if (hour === undefined || (utc === undefined && offset === undefined)) return day
  const local = Number(hour) + vietnam - (utc === undefined ? Number(offset) : 0)
  return addDays(day, Math.floor(local / 24))
}

/** `29/09/20, 14:25` or `14:25 29/09/20`: two digits are a year only beside a clock time. */
const shortYear = /(?<!\d|[/.:-])(?<day>\d{2})[/.-](?<month>\d{2})[/.-](?<year>\d{2})(?!\d|[/.:-])/u

/** `14:25`, `8h05`. */
export const clock = /(?<!\d)\d{1,2}[:h]\d{2}/u

function readShortYear(text: string): string | undefined {
  const { day, month, year } = clock.test(text) ? (shortYear.exec(text)?.groups ?? {}) : {}
  return toDay(2000 + Number(year), Number(month), Number(day))
}

/** `9/25/2017 6:54:37 AM`: a program set to American prints the month first, which a day after the 12th gives away. */
const american = /(?<!\d|[/.-])(?<month>\d{1,2})\/(?<day>1[3-9]|[23]\d)\/(?<year>\d{4})(?![\d/])/u

function readAmericanDay(text: string): string | undefined {
  const { month, day, year } = clock.test(text) ? (american.exec(text)?.groups ?? {}) : {}
  return toDay(Number(year), Number(month), Number(day))
}

const englishMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** `April 3, 2016`. */
const monthFirst = /\b(?<month>[A-Z][a-z]{2,8})\.? (?<day>\d{1,2}),? (?<year>\d{4})\b/u
/** `3 April 2016`. */
const dayFirst = /\b(?<day>\d{1,2}) (?<month>[A-Z][a-z]{2,8})\.?,? (?<year>\d{4})\b/u

export function findEnglishDay(text: string): string | undefined {
  const { day, month = '', year } = (monthFirst.exec(text) ?? dayFirst.exec(text))?.groups ?? {}
  const number = englishMonths.findIndex(
    (name) => name === month.toLowerCase() || (month.length === 3 && name.startsWith(month.toLowerCase())),
  )
  return toDay(Number(year), number + 1, Number(day))
}

function toDay(year: number, month: number, day: number): string | undefined {
  return year >= 1990 && isDay(day, month, year) ? isoDay(year, month, day) : undefined
}
