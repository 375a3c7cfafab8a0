import { flatMap } from '../../collections/flat-map.ts'
import type { KnownEvent } from '../../knowledge/knowledge-base.ts'
import type { Published, PublishedEvidence } from '../../record/article-record.ts'
import { toYearRuns } from '../year-runs.ts'
import { type Clue, isHeard, least, weightOf } from './clue.ts'
import { type Contradiction, contradict } from './contradictions.ts'
import { firstYear } from './horizon.ts'
import { findLaterTime, isNews, type LaterTime } from './later/later-time.ts'
import { solve } from './solve.ts'
import type { Story } from './story/story.ts'
import { dayIn, findStoryDay, openDay, type StoryDay } from './story/story-day.ts'

/** A publication date with the years that nothing rules out; one year when the date is settled. */
export interface DatedStory {
  published: Published
  survivingYears: readonly number[]
  /** What speaks against the year that the story itself gives. */
  contradictions: readonly Contradiction[]
  /** Where the year stays open, the known events that speak for one of those left, the heaviest first. */
  nearest: readonly KnownEvent[]
}

/**
 * The publication date by what the story tells: its own day, and every clue to the year. Undefined without a day.
 *
 * A full date in the lede is strong: whatever contradicts it leaves the year open and is named. A story that can only have
 * been written long after it looks back, and is of no day that it tells. Where the text tells of a later year as past, the
 * lede looks back; the story's own day is then sought among the bare ones.
 *
 * @param givenDay the day that a dateline names without its year
 * @param outer clues from outside the story's text
 * @param horizon the newest year that it can be of
 */
export function fromStory(
  story: Story,
  givenDay: StoryDay | undefined,
  outer: readonly Clue[],
  horizon: number,
): DatedStory | undefined {
  const day = givenDay ?? story.day()
  if (day === undefined) return undefined
  const clues = [...outer, ...story.clues(givenDay)]
  if (day.year === undefined) {
    const dated = toDated(day, clues, horizon)
    return givenDay ? dated : withoutLookBack(dated, story, day, clues, horizon)
  }
  if (day.year < firstYear) return history(day)
  const date = dayIn(day, day.year)
  const later = findLaterTime(story.sentences, { ...day, year: day.year }, horizon)
  if (later) return lookBack(day, later)
  const against = clues.filter((clue) => isHeard(clue) && date !== undefined && !clue.admits(date))
  if (against.length === 0) return toDated(day, clues, horizon)
  const isLookBack = against.some(
    ({ strength, evidence }) => strength === 'certain' && evidence.kind === 'explicit-year',
  )
  if (isLookBack) {
    const bare = findStoryDay(story.sentences, { fullDays: false })
    return bare && toDated(bare, clues, horizon)
  }
  return {
    published: { edtf: openDay(day), basis: 'unknown', evidence: [day.evidence] },
    survivingYears: [],
    contradictions: eachOnce(against.map((clue) => contradict(clue, day, horizon))),
    nearest: [],
  }
}

/** A story that tells of a day before there was news on the web is of no day that it tells. */
function history({ evidence }: StoryDay): DatedStory {
  const published: Published = { edtf: null, basis: 'unknown', evidence: [evidence] }
  return { published, survivingYears: [], contradictions: [], nearest: [] }
}

/** A year that a known event gives is not the story's where that looks back on the event. */
function withoutLookBack(
  dated: DatedStory,
  { sentences, laterEvent }: Story,
  day: StoryDay,
  clues: readonly Clue[],
  horizon: number,
): DatedStory {
  const [year] = dated.survivingYears
  const isByEvent = dated.published.evidence.some(({ kind }) => kind === 'known-event')
  if (year === undefined || dated.published.basis === 'unknown' || !isByEvent) return dated
  const words = isNews(sentences, day) ? undefined : findLaterTime(sentences, { ...day, year }, horizon)
  const later = words ?? laterEvent(dayIn(day, year) ?? `${year}-12-31`)
  if (!later) return dated
  const lessened = clues.map((clue) => (clue.event ? { ...clue, weight: least } : clue))
  return toDated({ ...day, evidence: seenLater(day, later) }, lessened, horizon)
}

function seenLater({ evidence }: StoryDay, { text, line }: LaterTime): PublishedEvidence {
  return { ...evidence, says: `Tin nhìn lại ngày này: “${text}” ở dòng ${line} chỉ viết được về sau.` }
}

/** A story that looks back on its day is of none that it tells. */
function lookBack(day: StoryDay, later: LaterTime): DatedStory {
  const published: Published = { edtf: null, basis: 'unknown', evidence: [seenLater(day, later)] }
  return { published, survivingYears: [], contradictions: [], nearest: [] }
}

/** Of several for the same words the one that allows the fewest years. */
function eachOnce(contradictions: readonly Contradiction[]): Contradiction[] {
  const narrowestLast = contradictions.toSorted((a, b) => b.says.length - a.says.length)
  return [...new Map(narrowestLast.map((item) => [item.found, item])).values()].toSorted((a, b) => a.line - b.line)
}

function toDated(day: StoryDay, clues: readonly Clue[], horizon: number): DatedStory {
  const { settled, survivors, isOpenEnded, supporting } = solve(day, clues, horizon)
  const evidence = [day.evidence, ...withoutRepeats(supporting.map((clue) => clue.evidence))]
  const published: Published = settled
    ? { edtf: `${settled}~`, basis: 'inferred', evidence }
    : { edtf: openDay(day), basis: 'unknown', evidence: [...evidence, ...toRemainder(day, survivors, isOpenEnded)] }
  return { published, survivingYears: survivors, contradictions: [], nearest: settled ? [] : eventsOf(supporting) }
}

function eventsOf(clues: readonly Clue[]): KnownEvent[] {
  return flatMap(
    clues.toSorted((a, b) => weightOf(b) - weightOf(a)),
    ({ event }) => event ?? [],
  )
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
