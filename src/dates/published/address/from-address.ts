import { isDay, isoDay, isoMonth } from '../../../edtf/calendar.ts'

/** The day or month in an address, in EDTF, and the part that holds it. */
export interface AddressDate {
  edtf: string
  text: string
  /** Of the dump, where the page prints it. */
  line?: number
}

/** Addresses with a day older than Vietnamese news on the web hold some other number. */
const oldest = 1996

/**
 * Day patterns, the safest first. Each is parted from other figures; a stamp counts only with a clock time that exists.
 */
const dayPatterns: readonly RegExp[] = [
  // /2024/03/01/
  /\/(?<year>\d{4})[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})(?=\/|$)/u,
  // /2022-01-16-ten-bai: with strokes a slug would follow the month, /2020/10/12-nuoc-hop
  /\/(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?=-)/u,
  // /20201118/
  /\/(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?=\/)/u,
  // -20250809060838729.htm, -20201112161806162.htm: year to millisecond
  /(?<!\d)(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})(?:\d{3})?(?!\d)/u,
  // -185230922071738963.htm: three figures of the outlet's, then a year of two to millisecond
  /(?<!\d)\d{3}(?<shortYear>\d{2})(?<month>\d{2})(?<day>\d{2})(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})\d{3}(?!\d)/u,
  // -20230925i6989810
  /[-_](?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?=i\d)/u,
  // -20220116-post1051251.html
  /[-_](?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?=-\p{L}+\d+(?:\.\w+)?\/?$)/u,
  // -20230925.html, -2023-09-25.html
  /[-_](?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})(?=\.\w+$|\/?$)/u,
  // -25-09-2023.html, -16-1-2022-post105.html, -16-1-2022-105329.html: no words of the title may follow
  /(?<![^-_/])(?<before>[^-_/]*)[-_](?<day>\d{1,2})-(?<month>\d{1,2})-(?<year>\d{4})(?=(?:-(?:\p{L}+\d+|\d+))?(?:\.\w+)?\/?$)/u,
]

/** Words of a slug that make the day behind them an older one: `sau-ngay-9-11-2020`. */
const olderWords: ReadonlySet<string> = new Set(
  'ngay sau truoc tu den toi ke thuan bo dinh lenh vu chien uoc nghi quyet niem'.split(' '),
)

const monthPatterns: readonly RegExp[] = [
  // `/2016/04/`
  /\/(?<year>\d{4})\/(?<month>\d{2})(?=\/)/u,
  // `/202010/`
  /\/(?<year>\d{4})(?<month>\d{2})(?=\/)/u,
]

/** What parts a date from the rest of an address. */
const mark = /^[-_/]/u

/** The day, else the month, that the path of an address holds. Undefined for mere article numbers. */
export function fromAddress(address: string, newestYear: number): AddressDate | undefined {
  const path = pathOf(address)
  if (path === undefined) return undefined
  for (const pattern of dayPatterns) {
    const match = pattern.exec(path)
    const day = match && toDay(match.groups ?? {}, newestYear)
    const before = match?.groups?.before ?? ''
    if (day && !olderWords.has(before)) return { edtf: day, text: match[0].slice(before.length).replace(mark, '') }
  }
  for (const pattern of monthPatterns) {
    const match = pattern.exec(path)
    const [year, month] = [Number(match?.groups?.year), Number(match?.groups?.month)]
    if (match && isYear(year, newestYear) && month >= 1 && month <= 12) {
      return { edtf: isoMonth(year, month), text: match[0].replace(mark, '') }
    }
  }
  return undefined
}

function pathOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).pathname : undefined
}

function toDay(groups: Readonly<Record<string, string | undefined>>, newestYear: number): string | undefined {
  const year = groups.shortYear === undefined ? Number(groups.year) : 2000 + Number(groups.shortYear)
  const [month, day] = [Number(groups.month), Number(groups.day)]
  const isClock = Number(groups.hour ?? 0) < 24 && Number(groups.minute ?? 0) < 60 && Number(groups.second ?? 0) < 60
  return isClock && isYear(year, newestYear) && isDay(day, month, year) ? isoDay(year, month, day) : undefined
}

function isYear(year: number, newestYear: number): boolean {
  return year >= oldest && year <= newestYear
}
