// The package as a whole takes a tenth of a second to load.
import { addDays as addCalendarDays } from 'date-fns/addDays'
import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import { getISODay } from 'date-fns/getISODay'

/** A leap year, for the days that some year has. */
const leapYear = 2000

/** Days of the months that are alike in every year, January first. */
const lengths = Array.from({ length: 12 }, (_, month) => getDaysInMonth(new Date(leapYear, month)))

const february = 2

/** Days of a month; February has 29 when the year is not known. 0 for a month that does not exist. */
export function daysInMonth(month: number, year = leapYear): number {
  return month === february ? getDaysInMonth(toDate(year, month, 1)) : (lengths[month - 1] ?? 0)
}

/** Days that every month has. */
const shortest = 28

/** Whether such a day can exist, in the given year or, without one, in some year. */
export function isDay(day: number, month: number, year?: number): boolean {
  if (day <= shortest) return day >= 1 && month >= 1 && month <= 12
  return day <= daysInMonth(month, year)
}

/** `2024-03-01`. Years are four digits. */
export function isoDay(year: number, month: number, day: number): string {
  return `${isoMonth(year, month)}-${twoDigits(day)}`
}

/** `2024-03`. */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${twoDigits(month)}`
}

/** `2024`, `0987`. */
export function isoYear(year: number): string {
  return String(year).padStart(4, '0')
}

/** `03`. */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`
}

/** The day so many days later, or earlier for a negative count. `day` is `YYYY-MM-DD`. */
export function addDays(day: string, count: number): string {
  // Most are asked for within a month, which needs no `Date`.
  const ofMonth = Number(day.slice(8)) + count
  if (ofMonth >= 1 && ofMonth <= shortest) return `${day.slice(0, 8)}${twoDigits(ofMonth)}`
  const date = addCalendarDays(parseDay(day), count)
  return isoDay(date.getFullYear(), date.getMonth() + 1, date.getDate())
}

/** The year of a day, a month or a year: 2024 of `2024-03-01`. */
export function yearOf(period: string): number {
  return Number(period.slice(0, 4))
}

/** 1 Monday … 7 Sunday, as in ISO 8601. */
export function weekdayOf(day: string): number {
  return getISODay(parseDay(day))
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

const millisecondsOfDay = 86_400_000

/** Days since the first of 1970: those of UTC are all equally long. */
function dayNumber(day: string): number {
  const date = new Date(0)
  date.setUTCFullYear(yearOf(day), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
  return date.getTime() / millisecondsOfDay
}

/** Faster than reading the whole of ISO 8601, and a page asks for thousands of days. */
function parseDay(day: string): Date {
  return toDate(yearOf(day), Number(day.slice(5, 7)), Number(day.slice(8, 10)))
}

/** `new Date` takes the years 0 to 99 for those of the twentieth century. */
function toDate(year: number, month: number, day: number): Date {
  const date = new Date(leapYear, month - 1, day)
  date.setFullYear(year, month - 1, day)
  return date
}
