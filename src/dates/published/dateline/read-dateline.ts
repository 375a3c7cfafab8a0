import { weekdayOf } from '../../../edtf/calendar.ts'
import { parseEdtf } from '../../../edtf/parse-edtf.ts'
import type { PublishedEvidence } from '../../../record/article-record.ts'
import type { PlacedText } from '../../../tree/dump-tree.ts'
import { findDates } from '../../find-dates.ts'
import { readDates } from '../../read-dates.ts'
import { findAmericanTwin } from './american-twin.ts'
import type { FoundDateline } from './dateline.ts'
import { findEnglishDay } from './english-day.ts'
import { clock, findPrintedDay } from './find-printed-day.ts'

/** No full day is printed without one. */
export const figure = /\d/u

/** `XXXX-03-01` */
const withoutYear = /^XXXX-\d{2}-\d{2}$/u

/** The day in a line around the title; without its year only in a dateline or beside a clock time. */
export function readDateline({ text, line, role }: PlacedText): FoundDateline | undefined {
  const evidence: PublishedEvidence = { kind: 'dateline', text, line, says: 'Trang báo ghi ngày đăng ở dòng này.' }
  const day = figure.test(text) ? findPrintedDay(text) : undefined
  if (day !== undefined) {
    const twin = findAmericanTwin(text, day)
    const isForeign = findEnglishDay(text) !== undefined
    return { ...(twin === undefined ? { day } : byWeekday(text, day, twin)), isForeign, evidence }
  }
  const mayBeYearless = role === 'dateline' || clock.test(text)
  const yearless = mayBeYearless ? findDates(text).find(({ edtf }) => withoutYear.test(edtf)) : undefined
  const value = yearless && parseEdtf(yearless.edtf)
  if (value?.kind !== 'date' || value.date.month === undefined || value.date.day === undefined) return undefined
  const says = 'Trang báo ghi ngày đăng ở dòng này, nhưng không ghi năm.'
  const { month, day: ofMonth } = value.date
  const weekday = readDates(text).find(({ start }) => start === yearless?.start)?.weekday ?? findShortWeekday(text)
  return {
    ...(weekday !== undefined && { weekday }),
    yearless: { month, day: ofMonth, shift: 0, evidence: { ...evidence, says } },
    isForeign: false,
    evidence,
  }
}

/** `CN 7/6`, `T2, 8/6`. */
const shortWeekday = /(?<!\p{L})(?:(?<sunday>CN)|T(?<number>[2-7])),?\s(?=\d)/u

function findShortWeekday(text: string): number | undefined {
  const { sunday, number } = shortWeekday.exec(text)?.groups ?? {}
  if (sunday !== undefined) return 7
  return number === undefined ? undefined : Number(number) - 1
}

/** Of two days that a line may mean the one that has the weekday beside it; else both. */
function byWeekday(text: string, day: string, twin: string): { day: string; twin?: string } {
  const weekday = readDates(text).find((date) => date.weekday !== undefined)?.weekday ?? findShortWeekday(text)
  if (weekdayOf(day) === weekday) return { day }
  return weekdayOf(twin) === weekday ? { day: twin } : { day, twin }
}

/**
 * The agency and day by which a lede opens: `Vatican (RVA News 24-03-2025) - `, `(TTXVN ngày 24/3/2025) – `,
 * `Baku, ngày 24/3/2025 (Reuters) - `.
 */
const openingDay =
  /^(?:\p{Lu}[\p{L}\s.-]{1,30}\s)?(?:\(\p{Lu}[^()\d]{1,25}\s)?(?:\p{Lu}[\p{L}\s.-]{1,30},\s)?(?:ngày\s)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:\)|\s\(\p{Lu}[^()\d]{1,25}\))\s?[-–—:]/u

/** Characters of the longest such opening. */
const openingReach = 90

/** The day by which a story opens as agencies print it. */
export function readLede({ text, line, role }: PlacedText): FoundDateline | undefined {
  const opening = role === 'lede' ? openingDay.exec(text.slice(0, openingReach))?.[0] : undefined
  const day = opening && findPrintedDay(opening)
  if (!day) return undefined
  return {
    day,
    isForeign: false,
    evidence: { kind: 'dateline', text: opening, line, says: 'Tin mở đầu bằng ngày phát.' },
  }
}
