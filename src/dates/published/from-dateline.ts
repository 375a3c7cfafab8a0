import { flatMap } from '../../collections/flat-map.ts'
import { weekdayOf } from '../../edtf/calendar.ts'
import { parseEdtf } from '../../edtf/parse-edtf.ts'
import { madeOnce } from '../../knowledge/made-once.ts'
import type { PublishedEvidence } from '../../record/article-record.ts'
import type { PlacedText, Role } from '../../tree/dump-tree.ts'
import { findDates } from '../find-dates.ts'
import { readDates } from '../read-dates.ts'
import { findAmericanTwin } from './american-twin.ts'
import { clock, findEnglishDay, findPrintedDay } from './find-printed-day.ts'
import { findLabel } from './labelled-day.ts'
import type { StoryDay } from './story-day.ts'

/** What a line around the title says of the day: all of it, or a day without its year. */
export interface Dateline {
  /** `YYYY-MM-DD`. */
  day?: string
  /** The day that it may mean as well, its figures read in American order. */
  twin?: string
  yearless?: StoryDay
  /** Beside the day without a year, 1 Monday … 7 Sunday. */
  weekday?: number
  place: DatelinePlace
  /** Vietnamese or figures: an English date above a Vietnamese story is the page's, not the story's. */
  isForeign: boolean
  evidence: PublishedEvidence
}

/** Lines that may hold the day; an author's line often does: `Đặng Cường | 09/10/2023, 09:56`. */
const datelineRoles: ReadonlySet<Role> = new Set(['dateline', 'byline'])

/**
 * The days that the page prints: `28/09/2020 15:03`, `Thứ sáu, ngày 08/12/2023 09:52 GMT+7`, `29/09/20, 14:25`,
 * `2020-09-28T15:03:00+07:00`, `Sunday, April 3, 2016 5:03`, `10:05 25/09` without its year. Those beside the title go
 * before those of the page's top, a full day before a yearless one, the day of publication before that of an update
 * (`Cập nhật:`), that below the title before that above it, where a page may print its own clock.
 */
export const findDatelines = madeOnce((texts: readonly PlacedText[]): readonly Dateline[] => {
  const head = findHead(texts)
  const datelines = flatMap(texts, (placed, index) => {
    const found = datelineRoles.has(placed.role) ? readDateline(placed) : readLede(placed)
    return found ? [{ ...found, place: findPlace(found, placed.role, index, head) }] : []
  })
  const labelled = flatMap(texts.slice(0, Math.max(0, head.text)), (placed, index) =>
    readFurniture(placed, index, head),
  )
  const isOfOne = new Set(labelled.map(({ day }) => day)).size === 1
  return [...datelines, ...(isOfOne ? labelled : [])].toSorted((a, b) => rank(a) - rank(b))
})

/** The day that the page prints beside the title. */
export function fromDateline(texts: readonly PlacedText[]): Dateline | undefined {
  return findDatelines(texts).find(({ place }) => place !== 'above')
}

/** The least first. */
function rank({ place, day, evidence }: Dateline): number {
  const isUpdate = updated.test(evidence.text)
  return (place === 'above' ? 8 : 0) + (day === undefined ? 4 : 0) + (isUpdate ? 2 : 0) + (place === 'below' ? 0 : 1)
}

/** `Cập nhật:`, `Cập nhật lúc`, `Updated`. */
const updated = /cập nhật|updated/iu

/**
 * Where a date stands: between the title and the text, elsewhere with the story, or at the top of the page, where it may
 * be the day of viewing.
 */
export type DatelinePlace = 'below' | 'beside' | 'above'

/** What may stand between a date and the title below it. */
const headRoles: ReadonlySet<Role> = new Set(['kicker', 'byline', 'dateline', 'header'])

/** Where the story begins on its page. */
interface Head {
  /** Index of the title's text, else of the first paragraph's; −1 on a page without either. */
  title: number
  /** 1-based. */
  line: number
  /** Index from which nothing but the story's own head stands above the title, and the same with the page's furniture. */
  from: number
  fromFurniture: number
  /** Index of the first paragraph. */
  text: number
}

function findHead(texts: readonly PlacedText[]): Head {
  const own = texts.findIndex(({ role }) => role === 'title')
  const text = texts.findIndex(({ role }) => role === 'lede' || role === 'paragraph')
  const title = own === -1 ? text : own
  const above = texts.slice(0, Math.max(0, title))
  const from = above.findLastIndex(({ role }) => !headRoles.has(role)) + 1
  const fromFurniture = above.findLastIndex(({ role }) => !headRoles.has(role) && role !== 'furniture') + 1
  return { title, line: texts[title]?.line ?? 0, from, fromFurniture, text }
}

/**
 * A date belongs to the story below the title, on its line, in an author's line, and above the title when nothing but
 * the story's own head stands between: with a clock time, or on the line above and not as the first line of the page. A
 * day that is said to be that of publication is the story's even above the page's counters and buttons.
 */
function findPlace({ isForeign, evidence }: FoundDateline, role: Role, at: number, head: Head): DatelinePlace {
  const gap = head.line - evidence.line
  if (at > head.title && at < head.text) return 'below'
  if (at > head.title || role === 'byline' || gap === 0) return 'beside'
  if (at < head.fromFurniture || widget.test(evidence.text)) return 'above'
  if (ofPublication.test(evidence.text)) return 'beside'
  if (at < head.from) return 'above'
  const isTouching = at > 0 && gap === head.title - at && !isForeign
  return isTouching || updated.test(evidence.text) || clock.test(evidence.text) ? 'beside' : 'above'
}

/** A line of furniture that says itself when the story appeared; a letter may be of another day than what it brings. */
function readFurniture(placed: PlacedText, index: number, head: Head): Dateline[] {
  const label = placed.role === 'furniture' && figure.test(placed.text) ? findLabel(placed.text) : undefined
  const found = label && readDateline(placed)
  if (found?.day === undefined) return []
  return [{ ...found, place: label === 'letter' ? 'above' : findPlace(found, placed.role, index, head) }]
}

/** Before the day of a story, never before that of viewing: `Ngày đăng:`, `Đăng lúc`, `Xuất bản`. */
const ofPublication =
  /(?<!\p{L})(?:đăng|xuất bản|phát hành|(?:ngày|thời gian)\s(?:gửi|viết|tạo)|post(?:ed)?|publish(?:ed)?)(?!\p{L})/iu

/** Beside the weather or a telephone number stands the day of viewing: `Thứ 5, 05/03/2026 | 10:20 Hà Nội 25°C`. */
const widget = /\d\s?°|hotline|đường dây nóng/iu

/**
 * The agency and day by which a lede opens: `Vatican (RVA News 24-03-2025) - `, `(TTXVN ngày 24/3/2025) – `,
 * `Baku, ngày 24/3/2025 (Reuters) - `.
 */
const openingDay =
  /^(?:\p{Lu}[\p{L}\s.-]{1,30}\s)?(?:\(\p{Lu}[^()\d]{1,25}\s)?(?:\p{Lu}[\p{L}\s.-]{1,30},\s)?(?:ngày\s)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:\)|\s\(\p{Lu}[^()\d]{1,25}\))\s?[-–—:]/u

/** Characters of the longest such opening. */
const openingReach = 90

/** The day by which a story opens as agencies print it. */
function readLede({ text, line, role }: PlacedText): FoundDateline | undefined {
  const opening = role === 'lede' ? openingDay.exec(text.slice(0, openingReach))?.[0] : undefined
  const day = opening && findPrintedDay(opening)
  if (!day) return undefined
  return {
    day,
    isForeign: false,
    evidence: { kind: 'dateline', text: opening, line, says: 'Tin mở đầu bằng ngày phát.' },
  }
}

/** No full day is printed without one. */
const figure = /\d/u

/** `XXXX-03-01` */
const withoutYear = /^XXXX-\d{2}-\d{2}$/u

type FoundDateline = Omit<Dateline, 'place'>

function readDateline({ text, line, role }: PlacedText): FoundDateline | undefined {
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
