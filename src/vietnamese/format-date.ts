import { isoDay, isoMonth, isoYear, twoDigits } from '../edtf/calendar.ts'
import { type EdtfDate, parseEdtf, type Qualifier } from '../edtf/parse-edtf.ts'
import { seasonNames } from './seasons.ts'

/** `long` for running text and headings, `short` for lists. */
export type DateStyle = 'long' | 'short'

const unknownDay = 'chưa rõ ngày'

const hedges: Readonly<Record<Qualifier, string>> = { '': '', '~': 'khoảng ', '?': 'có lẽ ', '%': 'có lẽ khoảng ' }

/**
 * A date as a Vietnamese reader expects it, for every EDTF precision and uncertainty. What is not EDTF, and what says
 * nothing (`XXXX`, null), reads `chưa rõ ngày`.
 *
 * @example formatDate('2024-03-01~', 'long') // 'khoảng ngày 1 tháng 3 năm 2024'
 * @example formatDate('XXXX-03-01', 'short') // '1/3, chưa rõ năm'
 * @example formatDate('2020-09-27/2020-11-10', 'short') // '27/9–10/11/2020'
 */
export function formatDate(edtf: string | null | undefined, style: DateStyle): string {
  const value = parseEdtf(edtf ?? '')
  if (value === undefined) return unknownDay
  switch (value.kind) {
    case 'date':
      return formatOne(value.date, style)
    case 'interval':
      return formatInterval(value.from, value.to, style)
    case 'list':
      return formatList(value.members, value.all ? ' và ' : ' hoặc ', style)
  }
}

/**
 * A valid value of HTML's `<time datetime>`: day, month, year, or day and month without a year. Undefined where HTML has
 * no form: intervals, lists, decades, quarters, a month without a year.
 *
 * @example toDatetime('2024-03-01~') // '2024-03-01'
 */
export function toDatetime(edtf: string | null | undefined): string | undefined {
  const value = parseEdtf(edtf ?? '')
  if (value?.kind !== 'date') return undefined
  const { year, span, season, month, day } = value.date
  if (span > 1 || season !== undefined) return undefined
  if (year === undefined) return month && day ? `${twoDigits(month)}-${twoDigits(day)}` : undefined
  if (month === undefined) return day === undefined ? isoYear(year) : undefined
  return day === undefined ? isoMonth(year, month) : isoDay(year, month, day)
}

function formatOne(date: EdtfDate, style: DateStyle): string {
  const hedge = hedges[date.qualifier]
  if (date.year === undefined) return `${hedge}${formatYearless(date, style)}`
  return `${hedge}${style === 'long' ? formatLong(date, date.year) : formatShort(date, date.year)}`
}

/** Day and month in figures even in the long style: `ngày 1/3, chưa rõ năm`. */
function formatYearless({ day, month }: EdtfDate, style: DateStyle): string {
  if (day === undefined) return month === undefined ? unknownDay : `tháng ${month}, chưa rõ năm`
  if (month === undefined) return `ngày ${day}, chưa rõ tháng`
  return style === 'long' ? `ngày ${day}/${month}, chưa rõ năm` : `${day}/${month}, chưa rõ năm`
}

function formatLong(date: EdtfDate, year: number): string {
  if (date.span > 1) return formatAge(year, date.span)
  if (date.season !== undefined) return `${seasonNames[date.season] ?? ''} năm ${year}`.trimStart()
  if (date.month === undefined) return `năm ${year}`
  if (date.day === undefined) return `tháng ${date.month} năm ${year}`
  return `ngày ${date.day} tháng ${date.month} năm ${year}`
}

function formatShort(date: EdtfDate, year: number): string {
  if (date.span > 1) return formatAge(year, date.span)
  if (date.season !== undefined) return `${seasonNames[date.season] ?? ''} ${year}`.trimStart()
  return [date.month === undefined ? undefined : date.day, date.month, year]
    .filter((part) => part !== undefined)
    .join('/')
}

/** `thập niên 1980`, `thế kỷ 20`. */
function formatAge(year: number, span: 10 | 100 | 1): string {
  return span === 10 ? `thập niên ${year}` : `thế kỷ ${Math.floor(year / 100) + 1}`
}

/** Long: `từ 27/9 đến 10/11/2020`; short: `27/9–10/11/2020`. What both ends share is said once. */
function formatInterval(from: EdtfDate | undefined, to: EdtfDate | undefined, style: DateStyle): string {
  if (from === undefined || to === undefined) return formatOpen(from, to)
  if (saysNothing(from) && saysNothing(to)) return unknownDay
  const [start, end] = [formatBefore(from, to, style), formatLast(to, style)]
  return style === 'long' ? `từ ${start} đến ${end}` : `${start}–${end}`
}

function formatOpen(from: EdtfDate | undefined, to: EdtfDate | undefined): string {
  if (from !== undefined) return `từ ${formatOne(from, 'short')}`
  return to === undefined ? unknownDay : `đến ${formatOne(to, 'short')}`
}

/** Lists as `28 và 29/2/2024`, `tháng 9 và tháng 10 năm 2023`. */
function formatList(members: readonly EdtfDate[], last: string, style: DateStyle): string {
  if (members.every(saysNothing)) return unknownDay
  const texts = members.map((member, index) => {
    const next = members[index + 1]
    return next === undefined ? formatLast(member, style) : formatBefore(member, next, style)
  })
  const final = texts.pop() ?? ''
  const isOfDays = members.every(({ day, month }) => day !== undefined && month !== undefined)
  return texts.length === 0 ? final : `${style === 'long' && isOfDays ? 'ngày ' : ''}${texts.join(', ')}${last}${final}`
}

function saysNothing({ year, month, day }: EdtfDate): boolean {
  return year === undefined && month === undefined && day === undefined
}

/** The last of a row. Days and years are in figures whatever the style, the row is long enough. */
function formatLast(date: EdtfDate, style: DateStyle): string {
  const isNamed = date.day === undefined && (date.month !== undefined || date.season !== undefined)
  return formatOne(date, isNamed ? style : 'short')
}

/** A date before another, without the year, or month and year, that the later one says as well: `27/9`, `28`, `quý III`. */
function formatBefore(date: EdtfDate, later: EdtfDate, style: DateStyle): string {
  const isAlike = date.year === later.year && date.span === 1 && later.span === 1 && date.qualifier === later.qualifier
  const own = isAlike ? formatPart(date, later) : undefined
  return own === undefined ? formatLast(date, style) : `${hedges[date.qualifier]}${own}`
}

/** Undefined where two dates of one year are not of one kind. */
function formatPart({ season, month, day }: EdtfDate, later: EdtfDate): string | undefined {
  if (season !== undefined) return later.season === undefined ? undefined : seasonNames[season]
  if ((day === undefined) !== (later.day === undefined) || (month === undefined) !== (later.month === undefined))
    return undefined
  if (month === undefined) return day === undefined ? undefined : `ngày ${day}`
  if (day === undefined) return `tháng ${month}`
  return month === later.month ? `${day}` : `${day}/${month}`
}
