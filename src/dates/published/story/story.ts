import { flatMap } from '../../../collections/flat-map.ts'
import type { KnowledgeBase } from '../../../knowledge/knowledge-base.ts'
import type { PlacedText, Role } from '../../../tree/dump-tree.ts'
import type { PageDates } from '../../page-dates.ts'
import type { Clue } from '../clue.ts'
import { explicitYearClues } from '../clues/explicit-year.ts'
import { knownEventClues } from '../clues/known-event.ts'
import { leapDayClues } from '../clues/leap-day.ts'
import { officeTermClues } from '../clues/office-term.ts'
import { photoDayClues } from '../clues/photo-day.ts'
import { relatedStoryClues } from '../clues/related-story.ts'
import { weekdayClues } from '../clues/weekday.ts'
import { yearsAgoClues } from '../clues/years-ago.ts'
import { findLaterEvent } from '../later/later-events.ts'
import type { LaterTime } from '../later/later-time.ts'
import { lazily } from '../lazily.ts'
import { ownCaptions } from './own-captions.ts'
import { isOfHead, type Sentence, toSentences } from './sentences.ts'
import { findStoryDay, type StoryDay } from './story-day.ts'

/** What a page tells of its story's time, worked out when asked for: a page that prints its day is asked for little. */
export interface Story {
  sentences: readonly Sentence[]
  /** The story's own day. */
  day: () => StoryDay | undefined
  /** The same by title and lede alone. */
  newsDay: () => StoryDay | undefined
  /** The clues that are certain, each once. */
  certainties: () => readonly Clue[]
  /** Each clue to the year once; a day that the page prints without its year is that of `hôm nay`. */
  clues: (printed?: StoryDay) => readonly Clue[]
  /** What it names that came about long after a day, `YYYY-MM-DD`. */
  laterEvent: (day: string) => LaterTime | undefined
}

const ownRoles: ReadonlySet<Role> = new Set(['title', 'lede', 'subheading', 'paragraph'])
const relatedRoles: ReadonlySet<Role> = new Set(['related-title', 'related-abstract'])

/** Reads a page for its story's time. Lists of older stories and page furniture are not looked at. */
export function toStory(texts: readonly PlacedText[], knowledge: KnowledgeBase, dates: PageDates): Story {
  const sentences = toSentences(withoutTail(texts.filter(({ role }) => ownRoles.has(role))), dates)
  const captions = toSentences(withoutTail(ownCaptions(texts)), dates)
  const related = lazily(() => toSentences(withoutTail(texts.filter(({ role }) => relatedRoles.has(role))), dates))
  const ofCalendar = lazily(() => calendarClues(sentences, captions, knowledge))
  const day = lazily(() => findStoryDay(sentences))
  return {
    sentences,
    day,
    newsDay: lazily(() => findStoryDay(sentences.filter(isOfHead))),
    certainties: lazily(() => {
      const head = sentences.slice(0, sentences.findLastIndex(isOfHead) + 1)
      return distinct([...ofCalendar(), ...officeTermClues(head, knowledge, day)].filter(isCertain))
    }),
    clues: (printed) =>
      distinct([
        ...yearsAgoClues(sentences),
        ...ofCalendar(),
        ...officeTermClues(sentences, knowledge, day),
        ...knownEventClues(sentences, captions, day(), knowledge, printed),
        ...photoDayClues(captions, sentences.filter(isOfHead)),
        ...relatedStoryClues(related()),
      ]),
    laterEvent: (day) => findLaterEvent(sentences, day, knowledge),
  }
}

/** What the calendar and the years named say, all of it certain. */
function calendarClues(
  sentences: readonly Sentence[],
  captions: readonly Sentence[],
  knowledge: KnowledgeBase,
): Clue[] {
  const dated = sentences.filter(({ dates }) => dates.length > 0)
  return [...leapDayClues(dated), ...weekdayClues(dated), ...explicitYearClues([...dated, ...captions], knowledge)]
}

function isCertain({ strength }: Clue): boolean {
  return strength === 'certain'
}

/** Characters within which a story tells its day; no news story is longer, so that what is has pages behind it. */
const longestStory = 100_000

function withoutTail(texts: readonly PlacedText[]): PlacedText[] {
  let length = 0
  return flatMap(texts, (placed) => {
    const text = placed.text.slice(0, Math.max(0, longestStory - length))
    length += placed.text.length
    if (text.length === placed.text.length) return [placed]
    return text === '' ? [] : [{ ...placed, text }]
  })
}

/** Each clue once: what is said twice in the same words shows nothing more. */
function distinct(clues: readonly Clue[]): Clue[] {
  const byWords = new Map<string, Clue>()
  for (const clue of clues) {
    const key = `${clue.strength} ${clue.evidence.kind} ${clue.evidence.text} ${clue.evidence.says}`
    if (!byWords.has(key)) byWords.set(key, clue)
  }
  return [...byWords.values()]
}
