import { daysBetween, yearOf } from '../../../edtf/calendar.ts'
import { earliestDay } from '../../../edtf/edtf-bounds.ts'
import type { KnowledgeBase, KnownEvent } from '../../../knowledge/knowledge-base.ts'
import { formatDate } from '../../../vietnamese/format-date.ts'
import { looksAhead } from '../../find-dates.ts'
import type { Point } from '../../meaning.ts'
import type { WrittenDate } from '../../read-dates.ts'
import type { Clue } from '../clue.ts'
import { eventsOn } from '../event-calendar.ts'
import { countNames, namesOfEvent } from '../event-names.ts'
import { eventWords } from '../event-words.ts'
import { findLookBack, type LookBack } from '../look-back.ts'
import { mayBeInPart } from '../part-of-month.ts'
import type { Sentence } from '../sentences.ts'

/**
 * Known events that the story tells of without a year: `ngày 19/9 năm ngoái` in a sentence on the offensive of 2023 puts
 * the story in 2024; a day without a year is one of the last twelve months. An event is recognised by its day (or month),
 * by a word of its kind in the sentence, and by the places and participants named around it.
 */
export function knownEventClues(sentences: readonly Sentence[], knowledge: KnowledgeBase): Clue[] {
  const contexts = toContexts(sentences, knowledge)
  return sentences.flatMap((sentence) => {
    if (sentence.dates.length === 0) return []
    const told = new Map<KnownEvent, boolean>()
    return sentence.dates.flatMap((date) => {
      const points = pointsOf(date).filter(({ year }) => year === undefined || 'origin' in year)
      const events = [...eventsOn(points, knowledge)].filter((event) => {
        if (!mayBeInPart(date.text, event.date)) return false
        const known = told.get(event) ?? isTold(event, sentence, contexts, knowledge)
        told.set(event, known)
        return known
      })
      return events.length === 0 ? [] : [toClue(events, sentence, date, findLookBack(sentence.words))]
    })
  })
}

/** How many of an event's places and participants a paragraph names. */
type Contexts = (event: KnownEvent, paragraph: number) => { placed: number; taking: number }

/** What a paragraph names, with the title: an event's participants are not always in the sentence of its date. */
function toContexts(sentences: readonly Sentence[], knowledge: KnowledgeBase): Contexts {
  const title = sentences.filter(({ role }) => role === 'title')
  const contexts = new Map<number, string>()
  const counts = new Map<string, { placed: number; taking: number }>()
  const paragraphs = new Map<number, Sentence[]>()
  for (const sentence of sentences) {
    const paragraph = paragraphs.get(sentence.paragraph)
    if (paragraph) paragraph.push(sentence)
    else paragraphs.set(sentence.paragraph, [sentence])
  }
  const contextOf = (paragraph: number): string => {
    const own = paragraphs.get(paragraph) ?? []
    const context = contexts.get(paragraph) ?? [...title, ...own].map(({ names }) => names).join('')
    contexts.set(paragraph, context)
    return context
  }
  return (event, paragraph) => {
    const key = `${event.id} ${paragraph}`
    const { places, participants } = namesOfEvent(event, knowledge)
    const known = counts.get(key)
    if (known) return known
    const context = contextOf(paragraph)
    const count = { placed: countNames(context, places), taking: countNames(context, participants) }
    counts.set(key, count)
    return count
  }
}

function pointsOf({ meaning, quoted }: WrittenDate): readonly Point[] {
  if (quoted) return []
  if (meaning.kind === 'point') return meaning.month === undefined ? [] : [meaning]
  if (meaning.kind === 'list') return meaning.members
  return meaning.kind === 'range' ? [meaning.from, meaning.to] : []
}

/**
 * Meetings and signings are told apart by their place; fighting and ballots by who takes part. What is of no kind has no
 * words of its own either: without its place, only most of those who took part tell it.
 */
const placedKinds: ReadonlySet<KnownEvent['kind']> = new Set(['talks', 'treaty', 'statement', 'visit'])

/** Participants that tell a meeting without its place: `Nhà Trắng` for Washington. */
const unmistakable = 5

function isTold(
  event: KnownEvent,
  { words, names, paragraph }: Sentence,
  contexts: Contexts,
  knowledge: KnowledgeBase,
): boolean {
  if (!hasWord(words, eventWords[event.kind])) return false
  const { places, participants } = namesOfEvent(event, knowledge)
  const { placed, taking } = contexts(event, paragraph)
  if (placed + taking < 3 && countNames(names, [...places, ...participants]) === 0) return false
  const needsPlace = event.kind === 'other' || (placedKinds.has(event.kind) && places.length > 0)
  if (!needsPlace) return placed + taking >= 2
  return taking >= unmistakable || (placed > 0 && taking >= Math.min(2, participants.length))
}

function hasWord(words: string, choices: readonly string[]): boolean {
  return choices.length === 0 || choices.some((choice) => words.includes(choice))
}

function toClue(events: readonly KnownEvent[], sentence: Sentence, date: WrittenDate, lookBack: LookBack): Clue {
  const [event] = events
  const says = event
    ? `Sự kiện “${event.title}” diễn ra ${formatDate(event.date, 'long')}, khớp với “${date.text}”.`
    : ''
  return {
    strength: 'pointing',
    admits: (published) => events.some((candidate) => isTime(candidate, date, published, lookBack)),
    evidence: { kind: 'known-event', text: date.text, line: sentence.line, says },
  }
}

/** Days within which a coming event is spoken of without its year, and those for which that needs no word like `sẽ`. */
const announced = 200
const nearby = 30

function isTime({ date }: KnownEvent, written: WrittenDate, published: string, lookBack: LookBack): boolean {
  const first = earliestDay(date)
  if (first === undefined || lookBack === 'unnumbered') return first !== undefined
  const year = pointsOf(written)[0]?.year
  if (year && 'origin' in year) return yearOf(published) + year.offset === yearOf(first)
  return lookBack.some((count) => {
    const passed = daysBetween(yearsLater(first, count), published)
    return looksAhead(written) ? passed > -announced && passed <= 1 : passed >= -nearby && passed < 365 - nearby
  })
}

function yearsLater(day: string, count: number): string {
  return `${yearOf(day) + count}${day.slice(4)}`
}
