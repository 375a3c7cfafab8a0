import { flatMap } from '../../../collections/flat-map.ts'
import { addDays, isDay, isoDay, twoDigits } from '../../../edtf/calendar.ts'
import type { PublishedEvidence } from '../../../record/article-record.ts'
import type { WrittenDate } from '../../read-dates.ts'
import { chooseReport, isBehind } from './choose-report.ts'
import { isOwn, type Report, reportsOf, roleGroups, tellsOfBefore, toReport } from './reports.ts'
import type { Sentence } from './sentences.ts'

/** The day that a story tells of, its year open unless the words give it. */
export interface StoryDay {
  month: number
  day: number
  /** Days from that day to publication, where the words say so: 1 after `hôm qua (3/10)`. */
  shift: number
  year?: number
  /** The words look back: `hôm 5/3`, `ngày 5/3 thông báo`. */
  isPast?: boolean
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

/** What counts when the story's own day is looked for. */
export interface StoryDayOptions {
  /** A day with its year in the opening of the lede is the story's own. False when something showed that it is not. */
  fullDays?: boolean
}

/**
 * The story's own day, first that applies:
 * 1. a date beside its distance from publication, anywhere in the text: `hôm qua (3/10)`;
 * 2. the latest day that the lede reports, with its year where it opens the lede (`Ngày 14/1/2022, …`), else the title,
 *    else the first paragraph of the opening that reports one; moved on by at most four days to a later day that the text
 *    reports without looking ahead. A story that opens without a day tells of older days further down.
 *
 * A day is reported when it is not quoted, does not look forward and is no background (`kể từ 27/9`). Undefined too where
 * a lede names two days and nothing tells which is the news, and where a later day came before the news (`Trước đó, ngày
 * 3/6, …`).
 */
export function findStoryDay(
  sentences: readonly Sentence[],
  { fullDays = true }: StoryDayOptions = {},
): StoryDay | undefined {
  return findByDistance(sentences) ?? findReported(sentences, fullDays)
}

function findByDistance(sentences: readonly Sentence[]): StoryDay | undefined {
  for (const sentence of sentences.filter(isOwn)) {
    for (const date of sentence.dates) {
      const report = date.fromPublication === undefined || date.quoted ? undefined : toReport(sentence, date)
      if (report) return toStoryDay(report, -(date.fromPublication ?? 0))
    }
  }
  return undefined
}

function findReported(sentences: readonly Sentence[], fullDays: boolean): StoryDay | undefined {
  const reports = reportsOf(sentences).filter(({ year }) => fullDays || year === undefined)
  const opening = openingOf(sentences)
  for (const roles of roleGroups) {
    const first = reports.find(({ sentence }) => roles.includes(sentence.role) && opening.has(sentence))
    if (!first) continue
    const together = reports.filter(({ sentence }) => sentence.paragraph === first.sentence.paragraph)
    const chosen = chooseReport(together, reports)
    return chosen && !isBehind(chosen, daysBefore(sentences)) ? toStoryDay(chosen, 0) : undefined
  }
  return undefined
}

/** The days without a year that a story says came before its news: `Trước đó, ngày 3/6, …`. */
function daysBefore(sentences: readonly Sentence[]): Report[] {
  return flatMap(sentences, (sentence) => {
    if (!isOwn(sentence) || sentence.planned || sentence.dates.length === 0 || !tellsOfBefore(sentence)) return []
    return flatMap(sentence.dates, (date) => (date.quoted || date.ahead ? [] : (toReport(sentence, date) ?? [])))
  }).filter(({ year }) => year === undefined)
}

/** Paragraphs in which a story says its day, and their sentences where a page has few paragraphs. */
const openingLength = { paragraphs: 4, sentences: 10 } as const

/** The title, and the first sentences of the text; behind `hôm nay` no other paragraph says which day that is. */
function openingOf(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const text = sentences.filter(({ role }) => role === 'lede' || role === 'paragraph')
  const now = text.find(({ dates }) => dates.some(isToday))?.paragraph ?? Number.POSITIVE_INFINITY
  const paragraphs = [...new Set(text.map(({ paragraph }) => paragraph))].slice(0, openingLength.paragraphs)
  const first = text
    .slice(0, openingLength.sentences)
    .filter(({ paragraph }) => paragraph <= now && paragraphs.includes(paragraph))
  return new Set([...sentences.filter(({ role }) => role === 'title' || role === 'subheading'), ...first])
}

/** `hôm nay`, `sáng qua` */
export function isToday({ meaning, quoted, fromPublication }: WrittenDate): boolean {
  const isShift = meaning.kind === 'shift' && meaning.unit === 'day' && meaning.origin === 'reference'
  return isShift && !quoted && fromPublication !== undefined
}

function toStoryDay({ sentence, date, day, month, year }: Report, shift: number): StoryDay {
  const { text } = date
  const says =
    shift === 0 ? `Tin kể việc của ngày ${day}/${month}.` : `Cách gọi ngày ${day}/${month} cho biết tin đăng ngày nào.`
  const isPast = date.said || (date.meaning.kind === 'point' && date.meaning.direction === 'past')
  return {
    day,
    month,
    shift,
    ...(year !== undefined && { year }),
    ...(isPast && { isPast }),
    evidence: { kind: 'day-in-story', text, line: sentence.line, says },
  }
}
