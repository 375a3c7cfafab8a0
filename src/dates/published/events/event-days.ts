import { flatMap } from '../../../collections/flat-map.ts'
import { addDays, daysBetween, isoDay, yearOf } from '../../../edtf/calendar.ts'
import { madeOnce } from '../../../knowledge/made-once.ts'
import { looksAhead } from '../../find-dates.ts'
import type { Meaning, Point } from '../../meaning.ts'
import type { WrittenDate } from '../../read-dates.ts'
import { lazily } from '../lazily.ts'
import { findLookBack, isOfNow, type LookBack, titleLooksBack } from '../story/look-back.ts'
import type { Sentence } from '../story/sentences.ts'
import type { StoryDay } from '../story/story-day.ts'
import { countedDays } from './counted-days.ts'
import type { EventDay } from './event-day.ts'

/** Days within which a day of the year before is not called one of last year, as a rule and at most. */
export const lastYears = { usual: 60, longest: 150 } as const

/**
 * The days of a story that may be those of known events: those written without a year, those within a written span, the
 * month of `hồi tháng trước`, `hôm nay` below a printed day, and the week before the story's own day, whose events it
 * tells of without their day.
 *
 * @param printed the day that the page prints without its year
 */
export function eventDays(
  sentences: readonly Sentence[],
  captions: readonly Sentence[],
  own: StoryDay | undefined,
  printed?: StoryDay,
): EventDay[] {
  const isBelowLookBack = lazily(() => titleLooksBack(sentences))
  const lookBackOf = madeOnce((sentence: Sentence): LookBack => {
    const found = findLookBack(sentence)
    return isOfAny(found) && isBelowLookBack() ? 'unnumbered' : found
  })
  const written = flatMap([...sentences, ...captions], (sentence) =>
    flatMap(sentence.dates, (date) => (date.quoted ? [] : writtenDays(sentence, date, lookBackOf))),
  )
  if (printed) written.push(...countedDays(sentences, printed))
  if (!own) return written
  const { text, line } = own.evidence
  const sentence = sentences.find(({ dates, line: at }) => at === line && dates.some((date) => date.text === text))
  return [
    ...written,
    ...monthsBefore(sentences, own.month),
    ...(sentence && isOfNow(lookBackOf(sentence)) ? weekBefore(sentence, text, own) : []),
  ]
}

/** Below a title that looks back such a day may be of now, of then or of a year between. */
function isOfAny(lookBack: LookBack): boolean {
  return lookBack === 'unnumbered' || lookBack.includes(0)
}

function writtenDays(sentence: Sentence, date: WrittenDate, lookBackOf: (sentence: Sentence) => LookBack): EventDay[] {
  const points = pointsOf(date.meaning)
  return flatMap(points, ({ month, day, year }): EventDay[] => {
    if (month === undefined || (year !== undefined && 'number' in year)) return []
    return [
      {
        sentence,
        text: date.text,
        month,
        ...(day !== undefined && { day }),
        width: day === undefined ? 30 : points.length,
        isBefore: false,
        isOfSigning: isOfSigning(date),
        relation: `khớp với “${date.text}”`,
        mayMean: (event, published, longest) =>
          year && 'origin' in year
            ? yearOf(published) + year.offset === yearOf(event)
            : isTime(event, published, longest, looksAhead(date), lookBackOf(sentence)),
      },
    ]
  })
}

/** Words between a verb of signing and its day: `ký kết vào đêm 9/11`. */
const betweenSigning: ReadonlySet<string> = new Set(['kết', 'vào', 'hôm'])

function isOfSigning({ before }: WrittenDate): boolean {
  return before.find((word) => !betweenSigning.has(word)) === 'ký'
}

function pointsOf(meaning: Meaning): readonly Point[] {
  if (meaning.kind === 'point') return [meaning]
  if (meaning.kind === 'list') return meaning.members
  return meaning.kind === 'range' ? daysWithin(meaning.from, meaning.to) : []
}

/** Longest written span whose every day may be the event's: `11-13/3 tới`. */
const longestSpan = 14

function daysWithin(from: Point, to: Point): Point[] {
  const { month = to.month, day } = from
  if (day === undefined || to.day === undefined || month === undefined || month !== to.month) return [from, to]
  const length = to.day - day + 1
  return length > longestSpan
    ? [from, to]
    : Array.from({ length: Math.max(0, length) }, (_, index) => ({ ...to, day: day + index }))
}

/** Days within which a coming event is spoken of without its year, and those for which that needs no word like `sẽ`. */
const announced = 200
const nearby = 30

function isTime(event: string, published: string, longest: number, isAhead: boolean, lookBack: LookBack): boolean {
  if (lookBack === 'unnumbered') return true
  return lookBack.some((count) => {
    const day = `${yearOf(event) + count}${event.slice(4)}`
    const passed = daysBetween(day, published)
    if (isAhead) return passed > -announced && passed <= 1
    return passed >= -nearby && (passed <= longest || yearOf(published) === yearOf(day))
  })
}

/** `hồi tháng trước` */
function monthsBefore(sentences: readonly Sentence[], own: number): EventDay[] {
  return flatMap(sentences, (sentence) =>
    flatMap(sentence.dates, ({ meaning, text }): EventDay[] => {
      if (
        meaning.kind !== 'shift' ||
        meaning.unit !== 'month' ||
        meaning.origin !== 'reference' ||
        meaning.count !== -1
      )
        return []
      const month = own === 1 ? 12 : own - 1
      const relation = `khớp với “${text}”`
      const mayMean: EventDay['mayMean'] = (event, published, longest) => isTime(event, published, longest, false, [0])
      return [{ sentence, text, month, width: 30, isBefore: false, isOfSigning: false, relation, mayMean }]
    }),
  )
}

/** Days after an event within which the news is of it. */
const week = 7

/** Any, so that 29/2 is among the days counted back from. */
const leapYear = 2004

function weekBefore(sentence: Sentence, text: string, { month, day }: { month: number; day: number }): EventDay[] {
  const relation = `ít ngày trước “${text}”`
  return Array.from({ length: week }, (_, index) => {
    const before = addDays(isoDay(leapYear, month, day), -1 - index)
    return {
      sentence,
      text,
      month: Number(before.slice(5, 7)),
      day: Number(before.slice(8)),
      width: week,
      isBefore: true,
      isOfSigning: false,
      relation,
      mayMean: (event, published) => daysBetween(event, published) >= 0 && daysBetween(event, published) <= 2 * week,
    }
  })
}
