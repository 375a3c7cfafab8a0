import { isDay, isoDay } from '../../../edtf/calendar.ts'

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

/** `April 3, 2016`, `Sept. 3rd, 2016`, `APR 3 2016`. */
const monthFirst = /\b(?<month>[A-Z][A-Za-z]{2,8})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})\b/u
/** `3 April 2016`, `3rd Apr, 2016`, `3-Apr-2016`. */
const dayFirst = /\b(?<day>\d{1,2})(?:st|nd|rd|th)?[ /-](?<month>[A-Z][A-Za-z]{2,8})\.?,?[ /-](?<year>\d{4})\b/u
/** `Wed Sep 20 15:03:22 +0700 2023`, as programs print it. */
const yearLast =
  /\b(?<month>[A-Z][a-z]{2}) (?<day>[ \d]?\d) \d{2}:\d{2}:\d{2} (?:[+-]\d{4} |[A-Z]{3,4} )?(?<year>\d{4})\b/u

/** The first English day in a line, `YYYY-MM-DD`. */
export function findEnglishDay(text: string): string | undefined {
  return [monthFirst, dayFirst, yearLast]
    .map((pattern) => toDay(pattern.exec(text)?.groups ?? {}))
    .find((day) => day !== undefined)
}

function toDay({ day, month = '', year }: Readonly<Record<string, string | undefined>>): string | undefined {
  const name = month.toLowerCase()
  const number = englishMonths.findIndex((one) => one === name || (isShort(name) && one.startsWith(name)))
  const [ofYear, ofMonth, ofDay] = [Number(year), number + 1, Number(day)]
  return ofYear >= 1990 && isDay(ofDay, ofMonth, ofYear) ? isoDay(ofYear, ofMonth, ofDay) : undefined
}

/** `sep`, `sept` */
function isShort(name: string): boolean {
  return name.length === 3 || name === 'sept'
}
