import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Published, PublishedEvidence } from '../../record/article-record.ts'
import type { PlacedText, Role } from '../../tree/dump-tree.ts'
import { toYearRuns } from '../year-runs.ts'
import type { Clue } from './clue.ts'
import { explicitYearClues } from './clues/explicit-year.ts'
import { knownEventClues } from './clues/known-event.ts'
import { leapDayClues } from './clues/leap-day.ts'
import { officeTermClues } from './clues/office-term.ts'
import { photoDayClues } from './clues/photo-day.ts'
import { relatedStoryClues } from './clues/related-story.ts'
import { weekdayClues } from './clues/weekday.ts'
import { horizonOf } from './horizon.ts'
import { toSentences } from './sentences.ts'
import { solve } from './solve.ts'
import { findStoryDay, openDay, type StoryDay } from './story-day.ts'

/** A publication date with the years that nothing rules out; one year when the date is settled. */
export interface WeighedDate {
  published: Published
  survivingYears: readonly number[]
}

const ownRoles: ReadonlySet<Role> = new Set(['title', 'lede', 'subheading', 'paragraph'])
const relatedRoles: ReadonlySet<Role> = new Set(['related-title', 'related-abstract'])

/**
 * The publication date by what the story tells: its own day, and every clue to the year. Undefined without a day.
 * Lists of older stories and page furniture are not looked at, but for the newest year that they name.
 *
 * @param givenDay the day that a dateline names without its year
 * @param outer clues from outside the story's text
 */
export function fromStory(
  texts: readonly PlacedText[],
  knowledge: KnowledgeBase,
  givenDay: StoryDay | undefined,
  outer: readonly Clue[],
): WeighedDate | undefined {
  const story = toSentences(opening(texts.filter(({ role }) => ownRoles.has(role))))
  const day = givenDay ?? findStoryDay(story)
  if (!day) return undefined
  const captions = toSentences(opening(texts.filter(({ role }) => role === 'caption')))
  const related = toSentences(opening(texts.filter(({ role }) => relatedRoles.has(role))))
  const clues = [
    ...outer,
    ...leapDayClues(story),
    ...weekdayClues(story),
    ...explicitYearClues([...story, ...captions]),
    ...officeTermClues(story, knowledge),
    ...knownEventClues(story, knowledge),
    ...photoDayClues(captions),
    ...relatedStoryClues(related),
  ]
  const { settled, survivors, isOpenEnded, supporting } = solve(day, distinct(clues), horizonOf(texts, knowledge))
  const evidence = [day.evidence, ...withoutRepeats(supporting)]
  if (settled) return { published: { edtf: `${settled}~`, basis: 'inferred', evidence }, survivingYears: survivors }
  const edtf = openDay(day)
  return {
    published: { edtf, basis: 'unknown', evidence: [...evidence, ...toRemainder(day, survivors, isOpenEnded)] },
    survivingYears: survivors,
  }
}

/** Characters within which a story tells its day; no news story is longer, so that what is has pages behind it. */
const longestStory = 100_000

function opening(texts: readonly PlacedText[]): PlacedText[] {
  let length = 0
  return texts.flatMap((placed) => {
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
    const key = `${clue.strength} ${clue.evidence.kind} ${clue.evidence.text}`
    if (!byWords.has(key)) byWords.set(key, clue)
  }
  return [...byWords.values()]
}

/** One item for each place of the dump and kind; the later clue says more. */
function withoutRepeats(evidence: readonly PublishedEvidence[]): PublishedEvidence[] {
  const byPlace = new Map(evidence.map((item) => [`${item.kind} ${item.line} ${item.text}`, item]))
  return [...byPlace.values()]
}

/** What is left when nothing settles the year, for the editor. */
function toRemainder({ evidence }: StoryDay, years: readonly number[], isOpenEnded: boolean): PublishedEvidence[] {
  if (years.length === 0) return []
  const { text, line } = evidence
  return [{ kind: 'surviving-years', text, line, says: `Các năm còn phù hợp: ${formatYears(years, isOpenEnded)}.` }]
}

/** `2020, 2024`; runs of three and more as `2018–2020`; a run without end as `từ 2025 trở đi`. */
function formatYears(years: readonly number[], isOpenEnded: boolean): string {
  const runs = toYearRuns(years)
  if (isOpenEnded) runs.splice(-1, 1, `từ ${runs.at(-1)?.slice(0, 4)} trở đi`)
  return runs.join(', ')
}
