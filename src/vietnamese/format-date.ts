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
  const start = withoutShared(from, to)
  return style === 'long' ? `từ ${start} đến ${formatOne(to, 'short')}` : `${start}–${formatOne(to, 'short')}`
}

function formatOpen(from: EdtfDate | undefined, to: EdtfDate | undefined): string {
  if (from !== undefined) return `từ ${formatOne(from, 'short')}`
  return to === undefined ? unknownDay : `đến ${formatOne(to, 'short')}`
}

/** Lists as `28 và 29/2/2024`. */
function formatList(members: readonly EdtfDate[], last: string, style: DateStyle): string {
  const texts = members.map((member, index) => {
    const next = members[index + 1]
    return next === undefined ? formatOne(member, 'short') : withoutShared(member, next)
  })
  const final = texts.pop() ?? ''
  const days = style === 'long' && members.every((member) => member.day !== undefined) ? 'ngày ' : ''
  return texts.length === 0 ? final : `${days}${texts.join(', ')}${last}${final}`
}

/** The earlier date without the year, or month and year, that the later one repeats: `27/9`, `28`. */
function withoutShared(date: EdtfDate, later: EdtfDate): string {
  if (date.day === undefined || later.day === undefined || date.month === undefined) return formatOne(date, 'short')
  if (date.year !== later.year || date.qualifier !== later.qualifier) return formatOne(date, 'short')
  const hedge = hedges[date.qualifier]
  return date.month === later.month ? `${hedge}${date.day}` : `${hedge}${date.day}/${date.month}`
}
