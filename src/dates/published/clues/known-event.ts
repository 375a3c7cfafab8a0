import type { KnowledgeBase, KnownEvent } from '../../../knowledge/knowledge-base.ts'
import { eventWords } from '../../../vietnamese/event-words.ts'
import { formatDate } from '../../../vietnamese/format-date.ts'
import { daysBetween } from '../../calendar.ts'
import { earliestDay, latestDay } from '../../edtf-bounds.ts'
import { looksAhead } from '../../find-dates.ts'
import type { Point } from '../../meaning.ts'
import type { WrittenDate } from '../../read-dates.ts'
import type { Clue } from '../clue.ts'
import { countNames, namesOfEvent } from '../event-names.ts'
import type { Sentence } from '../sentences.ts'

/**
 * Known events that the story tells of without a year: `ngày 19/9 năm ngoái` in a sentence on the offensive of 2023 puts
 * the story in 2024; a day without a year is one of the last twelve months. An event is recognised by its day (or month),
 * by a word of its kind in the sentence, and by the places and participants named around it.
 */
export function knownEventClues(sentences: readonly Sentence[], knowledge: KnowledgeBase): Clue[] {
  const contexts = toContexts(sentences)
  return sentences.flatMap((sentence) =>
    sentence.dates.flatMap((date) => {
      const points = pointsOf(date).filter(({ year }) => year === undefined || 'origin' in year)
      const events = [...knowledge.events.values()].filter(
        (event) =>
          points.some((point) => isOn(event, point)) &&
          isTold(event, sentence, contexts.get(sentence.paragraph) ?? '', knowledge),
      )
      return events.length === 0 ? [] : [toClue(events, sentence, date)]
    }),
  )
}

/** What a paragraph names, with the title: an event's participants are not always in the sentence of its date. */
function toContexts(sentences: readonly Sentence[]): Map<number, string> {
  const title = sentences.filter(({ role }) => role === 'title').map(({ names }) => names)
  const contexts = new Map<number, string>()
  for (const { paragraph, names } of sentences) {
    contexts.set(paragraph, `${contexts.get(paragraph) ?? title.join('')}${names}`)
  }
  return contexts
}

function pointsOf({ meaning, quoted }: WrittenDate): readonly Point[] {
  if (quoted) return []
  if (meaning.kind === 'point') return meaning.month === undefined ? [] : [meaning]
  if (meaning.kind === 'list') return meaning.members
  return meaning.kind === 'range' ? [meaning.from, meaning.to] : []
}

/** Longest event whose every day is its own; of longer ones, such as wars, only the first and last day are. */
const shortest = 4

function isOn({ date }: KnownEvent, { day, month }: Point): boolean {
  const [first, last] = [earliestDay(date), latestDay(date)]
  if (first === undefined || last === undefined || month === undefined) return false
  const ends = daysBetween(first, last) < shortest ? daysFrom(first, last) : [first, last]
  const isDayKnown = date.length > 7
  return ends.some(
    (end) => Number(end.slice(5, 7)) === month && (day === undefined || (isDayKnown && Number(end.slice(8)) === day)),
  )
}

function daysFrom(first: string, last: string): string[] {
  const count = daysBetween(first, last) + 1
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10),
  )
}

/** Meetings and signings are told apart by their place; fighting and ballots by who takes part. */
const placedKinds: ReadonlySet<KnownEvent['kind']> = new Set(['talks', 'treaty', 'statement', 'visit', 'other'])

function isTold(event: KnownEvent, { words, names }: Sentence, context: string, knowledge: KnowledgeBase): boolean {
  if (!hasWord(words, eventWords[event.kind])) return false
  const { places, participants } = namesOfEvent(event, knowledge)
  const placed = countNames(context, places)
  const taking = countNames(context, participants)
  if (countNames(names, [...places, ...participants]) === 0) return false
  return placedKinds.has(event.kind) && places.length > 0 ? placed > 0 && taking > 0 : placed + taking >= 2
}

function hasWord(words: string, choices: string): boolean {
  return choices === '' || choices.split('|').some((choice) => words.includes(` ${choice} `))
}

function toClue(events: readonly KnownEvent[], sentence: Sentence, date: WrittenDate): Clue {
  const [event] = events
  const says = event
    ? `Sự kiện “${event.title}” diễn ra ${formatDate(event.date, 'long')}, khớp với “${date.text}”.`
    : ''
  return {
    strength: 'pointing',
    admits: (published) => events.some((candidate) => isTime(candidate, date, published)),
    evidence: { kind: 'known-event', text: date.text, line: sentence.line, says },
  }
}

/** Days within which a coming event is spoken of without its year. */
const announced = 200

function isTime({ date }: KnownEvent, written: WrittenDate, published: string): boolean {
  const first = earliestDay(date)
  if (first === undefined) return false
  const [point] = pointsOf(written)
  const year = point?.year
  if (year && 'origin' in year) return Number(published.slice(0, 4)) + year.offset === Number(first.slice(0, 4))
  const passed = daysBetween(first, published)
  return looksAhead(written) ? passed > -announced && passed <= 1 : passed >= -1 && passed < 365
}
