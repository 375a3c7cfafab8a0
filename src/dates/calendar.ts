/** Days in each month of a leap year. */
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Gregorian rule: every fourth year but the centuries, except every fourth century. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Days of a month; February has 29 when the year is not known. 0 for a month that does not exist. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2 && year !== undefined && !isLeapYear(year)) return 28
  return longest[month - 1] ?? 0
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
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

/** 1 Monday … 7 Sunday, as in ISO 8601. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
