import { isDay, isoDay } from '../../../edtf/calendar.ts'
import { isWholeDay } from '../../../edtf/find-period.ts'
import { monthNames } from '../../../vietnamese/months.ts'
import { findDates } from '../../find-dates.ts'
import { findEnglishDay } from './english-day.ts'
import { inVietnam } from './printed-zone.ts'

/** The first full day in a line, `YYYY-MM-DD`, as it was in Vietnam where the line names another zone. */
export function findPrintedDay(line: string): string | undefined {
  const text = line.replace(glue, ' ')
  const day =
    findDates(text).find(({ edtf }) => isWholeDay(edtf))?.edtf ??
    readShortYear(text) ??
    readAmericanDay(text) ??
    readRareDay(text)
  const english = day === undefined ? findEnglishDay(text) : undefined
  const found = day ?? english
  return found === undefined ? undefined : inVietnam(found, text, english !== undefined)
}

/** Where a word runs into a full day, or the day into its clock: `author05/10/2020 03:06`, `05/10/202003:06`, `05/10/2020-03:06`. */
const glue = /(?<=\p{Ll})(?=\d{2}[/.-]\d{2}[/.-]\d{4})|(?<=\d{2}[/.-]\d{2}[/.-]\d{4})-?(?=\d{2}:\d{2})/gu

/** `29/09/20, 14:25` or `14:25 29/09/20`, `9/9/20 14:25`: two digits are a year only beside a clock time. */
const shortYear = /(?<!\d|[/.:-])(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{2})(?!\d|[/.:-])/u

/** `14:25`, `8h05`. */
export const clock = /(?<!\d)\d{1,2}[:h]\d{2}/u

/** `1:15 PM`: beside one the month may stand first. */
const half = /\d\s?[AP]M(?!\p{L})/u

function readShortYear(text: string): string | undefined {
  const { day = '', month = '', year } = clock.test(text) ? (shortYear.exec(text)?.groups ?? {}) : {}
  const isClear = day.length + month.length === 4 || !half.test(text)
  return isClear ? toDay(2000 + Number(year), Number(month), Number(day)) : undefined
}

/** `9/25/2017 6:54:37 AM`: a program set to American prints the month first, which a day after the 12th gives away. */
const american = /(?<!\d|[/.-])(?<month>\d{1,2})\/(?<day>1[3-9]|[23]\d)\/(?<year>\d{4})(?![\d/])/u

function readAmericanDay(text: string): string | undefined {
  const { month, day, year } = clock.test(text) ? (american.exec(text)?.groups ?? {}) : {}
  return toDay(Number(year), Number(month), Number(day))
}

/** Days as few programs print them. */
const rare: readonly RegExp[] = [
  // 2021.12.14
  /(?<!\d|[/.-])(?<year>\d{4})\.\s?(?<month>\d{1,2})\.\s?(?<day>\d{1,2})(?!\d|[/-])/u,
  // 8/V/2018
  /(?<!\d|[/.-])(?<day>\d{1,2})[/.-](?<roman>[IVX]{1,4})[/.-](?<year>\d{4})(?!\d)/u,
  // Tháng Chín 20, 2023
  /tháng\s(?<month>\d{1,2}|\p{L}+(?:\s(?:một|hai))?)\s(?<day>\d{1,2}),?\s(?<year>\d{4})(?!\d)/iu,
  // 20 Th9, 2023
  /(?<!\d|[/.-])(?<day>\d{1,2})[\s-]th\.?\s?(?<month>\d{1,2}),?[\s-](?<year>\d{4})(?!\d)/iu,
  // 20 - 9 - 2023
  /(?<!\d|[/.-])(?<day>\d{1,2})\s(?<mark>[/-])\s(?<month>\d{1,2})\s\k<mark>\s(?<year>\d{4})(?!\d)/u,
]

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

function readRareDay(text: string): string | undefined {
  for (const pattern of rare) {
    const { year, month = '', roman, day } = pattern.exec(text)?.groups ?? {}
    const number = roman === undefined ? (monthNames[month.toLowerCase()] ?? Number(month)) : romans.indexOf(roman) + 1
    const found = toDay(Number(year), number, Number(day))
    if (found !== undefined) return found
  }
  return undefined
}

function toDay(year: number, month: number, day: number): string | undefined {
  return year >= 1990 && year < 2100 && isDay(day, month, year) ? isoDay(year, month, day) : undefined
}
