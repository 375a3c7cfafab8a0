import type { PublishedEvidence } from '../../record/article-record.ts'
import type { PlacedText, Role } from '../../tree/dump-tree.ts'
import { isDay, isoDay } from '../calendar.ts'
import { findDates } from '../find-dates.ts'
import { parseEdtf } from '../parse-edtf.ts'
import type { StoryDay } from './story-day.ts'

/** What the lines around the title say of the day: all of it, or a day without its year. */
export interface Dateline {
  /** `YYYY-MM-DD`. */
  day?: string
  yearless?: StoryDay
  evidence: PublishedEvidence
}

/** Lines that may hold the day; an author's line often does: `Đặng Cường | 09/10/2023, 09:56`. */
const datelineRoles: ReadonlySet<Role> = new Set(['dateline', 'byline'])

/**
 * The day that the page prints for the story: `28/09/2020 15:03`, `Thứ sáu, ngày 08/12/2023 09:52 GMT+7`, `29/09/20, 14:25`,
 * `2020-09-28T15:03:00+07:00`, `Sunday, April 3, 2016 5:03`, `10:05 25/09` without its year. A full day goes before a
 * yearless one, and the day of publication before that of an update (`Cập nhật:`).
 */
export function fromDateline(texts: readonly PlacedText[]): Dateline | undefined {
  const lines = texts.filter(({ role }) => datelineRoles.has(role))
  const datelines = lines.map(readDateline).filter((dateline) => dateline !== undefined)
  const full = datelines.filter(({ day }) => day !== undefined)
  return full.find(({ evidence }) => !updated.test(evidence.text)) ?? full[0] ?? datelines[0]
}

/** `Cập nhật:`, `Cập nhật lúc`. */
const updated = /cập nhật/iu

function readDateline({ text, line, role }: PlacedText): Dateline | undefined {
  const evidence: PublishedEvidence = { kind: 'dateline', text, line, says: 'Trang báo ghi ngày đăng ở dòng này.' }
  const day = readFullDay(text)
  if (day !== undefined) return { day, evidence }
  const yearless =
    role === 'dateline' ? findDates(text).find(({ edtf }) => /^XXXX-\d{2}-\d{2}$/u.test(edtf)) : undefined
  const value = yearless && parseEdtf(yearless.edtf)
  if (value?.kind !== 'date' || value.date.month === undefined || value.date.day === undefined) return undefined
  const says = 'Trang báo ghi ngày đăng ở dòng này, nhưng không ghi năm.'
  return {
    yearless: { month: value.date.month, day: value.date.day, shift: 0, evidence: { ...evidence, says } },
    evidence,
  }
}

/** The first full day in a line, `YYYY-MM-DD`. */
function readFullDay(text: string): string | undefined {
  return (
    findDates(text).find(({ edtf }) => /^\d{4}-\d{2}-\d{2}$/u.test(edtf))?.edtf ??
    readShortYear(text) ??
    readEnglish(text)
  )
}

/** `29/09/20, 14:25` or `14:25 29/09/20`: two digits are a year only beside a clock time. */
const shortYear = /(?<!\d|[/.:-])(?<day>\d{2})[/.-](?<month>\d{2})[/.-](?<year>\d{2})(?!\d|[/.:-])/u
const clock = /(?<!\d)\d{1,2}[:h]\d{2}/u

function readShortYear(text: string): string | undefined {
  const { day, month, year } = clock.test(text) ? (shortYear.exec(text)?.groups ?? {}) : {}
  return toDay(2000 + Number(year), Number(month), Number(day))
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

function readEnglish(text: string): string | undefined {
  const { day, month = '', year } = (monthFirst.exec(text) ?? dayFirst.exec(text))?.groups ?? {}
  const number = englishMonths.findIndex(
    (name) => name === month.toLowerCase() || (month.length === 3 && name.startsWith(month.toLowerCase())),
  )
  return toDay(Number(year), number + 1, Number(day))
}

function toDay(year: number, month: number, day: number): string | undefined {
  return year >= 1990 && isDay(day, month, year) ? isoDay(year, month, day) : undefined
}
