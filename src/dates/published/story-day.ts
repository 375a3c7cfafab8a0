import type { PublishedEvidence } from '../../record/article-record.ts'
import { addDays, isDay, isoDay, twoDigits } from '../calendar.ts'
import { looksAhead } from '../find-dates.ts'
import type { Meaning, Point } from '../meaning.ts'
import type { WrittenDate } from '../read-dates.ts'
import type { Sentence } from './sentences.ts'

/** The day that a story tells of, its year open unless the words give it. */
export interface StoryDay {
  month: number
  day: number
  /** Days from that day to publication, where the words say so: 1 after `hôm qua (3/10)`. */
  shift: number
  year?: number
  evidence: PublishedEvidence
}

/** The day whatever the year, in EDTF: `XXXX-10-04`. After 28/2 it depends on the year, and the day that the story names stands. */
export function openDay({ month, day, shift }: StoryDay): string {
  const [leap, common] = [2004, 2001].map((year) =>
    isDay(day, month, year) ? addDays(isoDay(year, month, day), shift).slice(5) : '',
  )
  return `XXXX-${leap !== undefined && leap === common ? leap : `${twoDigits(month)}-${twoDigits(day)}`}`
}

/** The day in a year; undefined for 29/2 in a common year. */
export function dayIn({ month, day, shift }: StoryDay, year: number): string | undefined {
  return isDay(day, month, year) ? addDays(isoDay(year, month, day), shift) : undefined
}

/**
 * The story's own day, first that applies:
 * 1. a date beside its distance from publication, anywhere in the text: `hôm qua (3/10)`;
 * 2. the latest day that the lede reports, else the title, else the first paragraph that reports one;
 *    moved on by at most four days to a later day that the text reports without looking ahead;
 * 3. a full date that opens the lede: `Ngày 14/1/2022, …`.
 *
 * A day is reported when it has no year, is not quoted, does not look forward and is no background (`kể từ 27/9`).
 */
export function findStoryDay(sentences: readonly Sentence[]): StoryDay | undefined {
  return findByDistance(sentences) ?? findReported(sentences) ?? findFull(sentences)
}

/** The paragraphs in which a story says its day, the likeliest first. */
const openings: readonly (readonly Sentence['role'][])[] = [['lede'], ['title'], ['paragraph', 'subheading']]

function findByDistance(sentences: readonly Sentence[]): StoryDay | undefined {
  for (const sentence of sentences.filter(isOwn)) {
    for (const date of sentence.dates) {
      const point = lastPoint(date.meaning)
      if (date.fromPublication === undefined || date.quoted || !isOpenDay(point)) continue
      return toStoryDay(sentence, date, point, -date.fromPublication)
    }
  }
  return undefined
}

function isOwn({ role }: Sentence): boolean {
  return openings.some((roles) => roles.includes(role))
}

/** A day found in a sentence. */
interface Report {
  sentence: Sentence
  date: WrittenDate
  point: DayPoint
}

type DayPoint = Point & { day: number; month: number }

function findReported(sentences: readonly Sentence[]): StoryDay | undefined {
  const reports = sentences.filter(isOwn).flatMap(reportsOf)
  for (const roles of openings) {
    const first = reports.find(({ sentence }) => roles.includes(sentence.role))
    if (!first) continue
    const together = reports.filter(({ sentence }) => sentence.paragraph === first.sentence.paragraph)
    const { sentence, date, point } = moveOn(latest(together) ?? first, reports)
    return toStoryDay(sentence, date, point, 0)
  }
  return undefined
}

function reportsOf(sentence: Sentence): Report[] {
  return sentence.dates.flatMap((date) => {
    const point = lastPoint(date.meaning)
    return isOpenDay(point) && isReport(date) ? [{ sentence, date, point }] : []
  })
}

/** Words before a date that make it background: `kể từ 27/9`, `sau ngày 9/11`, `trước ngày 5/10`. */
const backgroundWords: ReadonlySet<string> = new Set([
  'từ',
  'sau',
  'trước',
  'vụ',
  'hạn',
  'đến',
  'tới',
  'nhân',
  'dịp',
  'kỷ',
  'niệm',
])

function isReport(date: WrittenDate): boolean {
  const isBackground = date.before.slice(0, 2).some((word) => backgroundWords.has(word))
  return !date.quoted && !looksAhead(date) && !isBackground
}

/** A day and month whose year the words leave open, or call this year's. */
function isOpenDay(point: Point | undefined): point is DayPoint {
  if (point?.day === undefined || point.month === undefined) return false
  return (
    point.year === undefined || ('origin' in point.year && point.year.origin === 'reference' && point.year.offset === 0)
  )
}

/** The last day of a range or list; undefined for meanings that name no day. */
export function lastPoint(meaning: Meaning): Point | undefined {
  if (meaning.kind === 'point') return meaning
  if (meaning.kind === 'range') return meaning.to
  return meaning.kind === 'list' ? meaning.members.at(-1) : undefined
}

/** The day that the others come before, around the turn of a year too: of 30/12 and 2/1 it is 2/1. */
function latest(reports: readonly Report[]): Report | undefined {
  const distinct = [...new Map(reports.map((report) => [dayOfYear(report.point), report])).values()]
  return distinct.find(({ point }) => distinct.every((other) => daysAhead(other.point, point) < 183))
}

/** Days from one day to the next such day of another, 0–365, in a leap year. */
function daysAhead(from: DayPoint, to: DayPoint): number {
  return (dayOfYear(to) - dayOfYear(from) + 366) % 366
}

function dayOfYear({ month, day }: DayPoint): number {
  return Math.round((Date.UTC(2000, month - 1, day) - Date.UTC(2000, 0, 1)) / 86_400_000)
}

/** Days by which the text may report later than where it opens. */
const furthest = 4

function moveOn(start: Report, reports: readonly Report[]): Report {
  const later = reports.filter(({ sentence, point }) => !sentence.planned && daysAhead(start.point, point) <= furthest)
  return later.reduce(
    (last, report) => (daysAhead(start.point, report.point) > daysAhead(start.point, last.point) ? report : last),
    start,
  )
}

/** Tokens of the lede within which a full date is its own day. */
const openingLength = 12

/** Words that make a full date in a lede the day of an older thing: `thỏa thuận ngày 9/11/2020`. */
const olderThings: ReadonlySet<string> = new Set([
  'thuận',
  'bố',
  'định',
  'lệnh',
  'vụ',
  'bắn',
  'chiến',
  'nghị',
  'quyết',
  'ước',
])

function findFull(sentences: readonly Sentence[]): StoryDay | undefined {
  const opening = sentences.find(({ role }) => role === 'lede') ?? sentences.find(({ role }) => role === 'paragraph')
  const limit = opening?.tokens[openingLength]?.start ?? Number.POSITIVE_INFINITY
  const date = opening?.dates.find((candidate) => candidate.meaning.kind === 'point' && isReport(candidate))
  const point = date?.meaning
  if (!opening || !date || date.start > limit || point?.kind !== 'point' || olderThings.has(date.before[0] ?? ''))
    return undefined
  const { day, month, year } = point
  if (day === undefined || month === undefined || year === undefined || !('number' in year)) return undefined
  if (/ (?:ky niem|tron|dung \d+ nam) /u.test(opening.words)) return undefined
  return { ...toStoryDay(opening, date, { ...point, day, month }, 0), year: year.number }
}

function toStoryDay({ line }: Sentence, { text }: WrittenDate, { day, month }: DayPoint, shift: number): StoryDay {
  const says =
    shift === 0 ? `Tin kể việc của ngày ${day}/${month}.` : `Cách gọi ngày ${day}/${month} cho biết tin đăng ngày nào.`
  return { day, month, shift, evidence: { kind: 'day-in-story', text, line, says } }
}
