import {
  addDays as addCalendarDays,
  differenceInCalendarDays,
  formatISO,
  getDaysInMonth,
  getISODay,
  parseISO,
} from 'date-fns'

/** A leap year, for the days that some year has. */
const leapYear = 2000

/** Days of a month; February has 29 when the year is not known. 0 for a month that does not exist. */
export function daysInMonth(month: number, year = leapYear): number {
  return month >= 1 && month <= 12 ? getDaysInMonth(parseISO(`${isoMonth(year, month)}-01`)) : 0
}

/** Whether such a day can exist, in the given year or, without one, in some year. */
export function isDay(day: number, month: number, year?: number): boolean {
  return day >= 1 && day <= daysInMonth(month, year)
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
  return String(value).padStart(2, '0')
}

/** The day so many days later, or earlier for a negative count. `day` is `YYYY-MM-DD`. */
export function addDays(day: string, count: number): string {
  return formatISO(addCalendarDays(parseISO(day), count), { representation: 'date' })
}

/** 1 Monday … 7 Sunday, as in ISO 8601. */
export function weekdayOf(day: string): number {
  return getISODay(parseISO(day))
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from))
}
