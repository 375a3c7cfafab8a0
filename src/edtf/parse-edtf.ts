import { isDay } from './calendar.ts'

/** `~` approximate, `?` uncertain, `%` both, as in EDTF. */
export type Qualifier = '' | '~' | '?' | '%'

/**
 * One EDTF date. `year` is absent for `XXXX`; a decade `198X` has `span` 10 and a century `19XX` 100, with `year` their
 * first. `season` is the ISO 8601-2 code 21–41 (33 first quarter, 40 first half) and excludes `month`.
 */
export interface EdtfDate {
  year?: number
  span: 1 | 10 | 100
  season?: number
  month?: number
  day?: number
  qualifier: Qualifier
}

/** A date, an interval (an absent end is open), or a list (`all`: every member; else one of them). */
export type Edtf =
  | { kind: 'date'; date: EdtfDate }
  | { kind: 'interval'; from?: EdtfDate; to?: EdtfDate }
  | { kind: 'list'; all: boolean; members: EdtfDate[] }

/** `2024-03-01~`, `XXXX-02-29`, `198X`, `2024-33`, `2024-03-XX`. */
const datePattern =
  /^(?<year>\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?<qualifier>[~?%]?)$/u

/** `[2016,2018]`, `{2016,2018}`: one of them, all of them. */
const listBracket = /^[[{]/u

/**
 * Reads the part of EDTF that news needs (level 1, with the lists and sub-year codes of level 2). Undefined for anything
 * else and for days that no calendar has. The `edtf` package reads more but has no types and fails on `[..2020]`; the
 * tests hold the two against each other.
 */
export function parseEdtf(edtf: string): Edtf | undefined {
  if (listBracket.test(edtf)) return parseList(edtf)
  if (edtf.includes('/')) return parseInterval(edtf.split('/'))
  const date = parseDate(edtf)
  return date && { kind: 'date', date }
}

/** `{2024-02-28,2024-02-29}`, `[2020-09-27..]`, `[..2020]`. */
function parseList(edtf: string): Edtf | undefined {
  const all = edtf.startsWith('{')
  if (!edtf.endsWith(all ? '}' : ']')) return undefined
  const inner = edtf.slice(1, -1)
  if (inner.startsWith('..')) return parseInterval(['..', inner.slice(2)])
  if (inner.endsWith('..')) return parseInterval([inner.slice(0, -2), '..'])
  const members = inner.split(',').map((member) => parseDate(member.trim()))
  const dates = members.filter((member) => member !== undefined)
  return dates.length === members.length ? { kind: 'list', all, members: dates } : undefined
}

function parseInterval(ends: string[]): Edtf | undefined {
  const [from = '', to = ''] = ends
  if (ends.length !== 2 || (isOpen(from) && isOpen(to))) return undefined
  const start = isOpen(from) ? undefined : parseDate(from)
  const end = isOpen(to) ? undefined : parseDate(to)
  if (!(start || isOpen(from)) || !(end || isOpen(to))) return undefined
  return { kind: 'interval', ...(start && { from: start }), ...(end && { to: end }) }
}

function isOpen(end: string): boolean {
  return end === '' || end === '..'
}

function parseDate(text: string): EdtfDate | undefined {
  const { year = '', month, day, qualifier = '' } = datePattern.exec(text)?.groups ?? {}
  if (year === '') return undefined
  const date = withYear(year, toQualifier(qualifier))
  if (date.span > 1) return month === undefined ? date : undefined
  if (month !== undefined && month !== 'XX') {
    const number = Number(month)
    if (number >= 21 && number <= 41) return day || !date.year ? undefined : { ...date, season: number }
    if (number < 1 || number > 12) return undefined
    date.month = number
  }
  if (day !== undefined && day !== 'XX') date.day = Number(day)
  return date.day === undefined || isDay(date.day, date.month ?? 1, date.year) ? date : undefined
}

function withYear(year: string, qualifier: Qualifier): EdtfDate {
  if (year === 'XXXX') return { span: 1, qualifier }
  const unknown = year.length - year.replaceAll('X', '').length
  const span = unknown === 2 ? 100 : unknown === 1 ? 10 : 1
  return { year: Number(year.replaceAll('X', '0')), span, qualifier }
}

function toQualifier(text: string): Qualifier {
  return text === '~' || text === '?' || text === '%' ? text : ''
}
