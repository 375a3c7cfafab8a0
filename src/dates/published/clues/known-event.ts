import { flatMap } from '../../../collections/flat-map.ts'
import { groupBy } from '../../../collections/group-by.ts'
import { yearOf } from '../../../edtf/calendar.ts'
import type { KnowledgeBase } from '../../../knowledge/knowledge-base.ts'
import { madeOnce } from '../../../knowledge/made-once.ts'
import { formatDate } from '../../../vietnamese/format-date.ts'
import type { WrittenDate } from '../../read-dates.ts'
import { type Clue, least, weightOf } from '../clue.ts'
import { type Occurrence, occurrencesOn } from '../events/event-calendar.ts'
import type { EventDay } from '../events/event-day.ts'
import { eventDays, lastYears } from '../events/event-days.ts'
import { weighEvent } from '../events/event-weight.ts'
import type { Told } from '../events/told.ts'
import { toldFinder } from '../events/told-finder.ts'
import { isNews } from '../later/later-time.ts'
import { mayBeInPart } from '../part-of-month.ts'
import { isOwn, yearIn } from '../story/reports.ts'
import { isBeside, type Sentence } from '../story/sentences.ts'
import type { StoryDay } from '../story/story-day.ts'
import type { Trait } from '../traits/trait.ts'

/**
 * Known events that the story tells of without a year: `ngày 19/9 năm ngoái` in a sentence on the offensive of 2023 puts
 * the story in 2024; a day without a year is one of the last months. Each event counts once, by the day at which it is
 * told best.
 *
 * {@link eventDays} says on which days it may have been, {@link toldFinder} what the story tells of it, {@link weighEvent}
 * how much that weighs, and `solve` whether the weights settle the year.
 *
 * @param own the story's own day
 * @param printed the day that the page prints without its year
 */
export function knownEventClues(
  sentences: readonly Sentence[],
  captions: readonly Sentence[],
  own: StoryDay | undefined,
  knowledge: KnowledgeBase,
  printed?: StoryDay,
): Clue[] {
  const told = toldFinder(sentences, captions, knowledge)
  const isNewsOf = madeOnce((day: StoryDay) => isNews(sentences.filter(isOwn), day))
  const found = flatMap(eventDays(sentences, captions, own, printed), (day) =>
    flatMap(occurrencesOn(day, knowledge), (occurrence) => {
      const { event } = occurrence
      const here = told.find(event, day.sentence)
      if (!here || (day.day === undefined && !mayBeInPart(day.text, event.date))) return []
      const weight = weighEvent(occurrence, day, here)
      if (weight < least || tellsWhen(occurrence.day, day.sentence, sentences)) return []
      const isTitled = () => here.isSigned || told.isInTitle(event) || (own !== undefined && isNewsOf(own))
      const isAlone = tellsOf(day.sentence, own) && (told.isAlone(event, day.sentence) || !isTitled())
      return [{ event, clue: toClue(occurrence, isAlone ? least : weight, here, day) }]
    }),
  )
  const best = [...groupBy(found, ({ event }) => [event]).values()].map((some) =>
    some.reduce((one, other) => (weightOf(other.clue) > weightOf(one.clue) ? other : one)),
  )
  return best.map(({ clue }) => clue).toSorted((a, b) => a.evidence.line - b.evidence.line || weightOf(a) - weightOf(b))
}

/** Whether a sentence tells of the story's own day: its news goes on in others, unless it is but where a tale begins. */
function tellsOf({ line, dates }: Sentence, own: StoryDay | undefined): boolean {
  return line === own?.evidence.line && dates.some(({ text }) => text === own.evidence.text)
}

/**
 * Whether a story says when an event was as its news does not: the year in the paragraph of the day, `bị chất vấn vì thỏa
 * thuận năm 2020`, or its month anywhere, `Hồi tháng 6/2021, hai nước ký …`.
 */
function tellsWhen(day: string, sentence: Sentence, sentences: readonly Sentence[]): boolean {
  const [year, month] = [yearOf(day), Number(day.slice(5, 7))]
  const tells = (one: Sentence, date: WrittenDate) =>
    yearIn(date.meaning) === year && (isBeside(one, sentence) || isPastMonth(date, month))
  return sentences.some((one) => one.dates.some((date) => tells(one, date)))
}

/** `Hồi tháng 6/2021`, `Tháng 6/2021` as a sentence begins. */
function isPastMonth({ meaning, before: [word] }: WrittenDate, month: number): boolean {
  return (
    (word === undefined || word === 'hồi') &&
    meaning.kind === 'point' &&
    meaning.month === month &&
    meaning.day === undefined
  )
}

function toClue({ event, day }: Occurrence, weight: number, { traits }: Told, at: EventDay): Clue {
  const { text, relation, mayMean, sentence } = at
  const says = `Sự kiện “${event.title}” diễn ra ${formatDate(event.date, 'long')}, ${relation}; bài cũng nhắc ${toWords(traits)}.`
  return {
    strength: 'pointing',
    weight,
    admits: (published) => mayMean(day, published, lastYears.usual),
    isAgainst: (published) => !mayMean(day, published, lastYears.longest),
    evidence: { kind: 'known-event', text, line: sentence.line, says },
    event,
  }
}

/** `Gazakh, “bốn làng”` */
function toWords(traits: readonly Trait[]): string {
  return traits
    .slice(0, mostNamed)
    .map(({ kind, label }) => (kind === 'word' ? `“${label}”` : label))
    .join(', ')
}

/** What tells most, for an editor to check. */
const mostNamed = 4
