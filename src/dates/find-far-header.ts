import { addDays, yearOf } from '../edtf/calendar.ts'
import { earliestDay, latestDay } from '../edtf/edtf-bounds.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Published, PublishedEvidence } from '../record/article-record.ts'
import type { PlacedText } from '../tree/dump-tree.ts'
import { findAllowedYears } from './find-allowed-years.ts'
import type { GivenDates } from './given-dates.ts'
import { inferPublished } from './infer-published.ts'
import { PageDates } from './page-dates.ts'
import { isSure } from './published/clue.ts'
import { horizonOf } from './published/horizon.ts'
import { toStory } from './published/story/story.ts'
import { toYearRuns } from './year-runs.ts'

/** What a text tells of its year, far from the one that an editor gave. */
export interface FarYear {
  /** The years that the text allows: `2024`, `2021–2026`. */
  years: string
  evidence: PublishedEvidence
}

/** Evidence that only says which day it is, or what is left: none of it tells the year. */
const tellsNoYear: ReadonlySet<PublishedEvidence['kind']> = new Set([
  'day-in-story',
  'related-story',
  'surviving-years',
])

/** Days that a story may come after what it tells, or before what it announces. */
const longestWait = 31

/**
 * What a page itself says, where the header's `published` is of none of the years that it allows: its day and all that
 * tells the year of it; on a page without a day {@link findAllowedYears}, and what is certain against the header's day
 * within a year that they allow. Undefined where they agree, and without a header.
 */
export function findFarHeader(
  texts: readonly PlacedText[],
  { published, ...others }: GivenDates,
  knowledge: KnowledgeBase,
  dates = new PageDates(),
): FarYear | undefined {
  const [first, last] = [earliestDay(published), latestDay(published)]
  if (first === undefined || last === undefined || yearOf(first) > horizonOf(texts, knowledge)) return undefined
  const page = inferPublished(texts, others, knowledge, new Set(), dates)
  if (page.survivingYears.length > 0) return findFarYear(published, page.survivingYears, page.published.evidence)
  const { years, evidence } = findAllowedYears(texts, knowledge, dates)
  const against = toStory(texts, knowledge, dates)
    .certainties()
    .find((clue) => isSure(clue) && !clue.admits(first) && !clue.admits(last))
  const far = against && { years: toYearRuns(years).join(', '), evidence: against.evidence }
  return findFarYear(published, years, evidence) ?? far
}

/** The same for a date of which the years that the text allows are known. Undefined where it may be of one of them. */
export function findFarYear(
  published: string | undefined,
  years: readonly number[],
  evidence: Published['evidence'],
): FarYear | undefined {
  const [first, last] = [earliestDay(published), latestDay(published)]
  const telling = findTelling(evidence)
  if (first === undefined || last === undefined || years.length === 0 || !telling) return undefined
  const [from, to] = [yearOf(addDays(first, -longestWait)), yearOf(addDays(last, longestWait))]
  if (years.some((year) => year >= from && year <= to)) return undefined
  return { years: toYearRuns(years).join(', '), evidence: telling }
}

/** Of some evidence the piece that tells the year; the first when none does. */
export function findTelling(evidence: Published['evidence']): PublishedEvidence | undefined {
  return evidence.findLast(({ kind }) => !tellsNoYear.has(kind)) ?? evidence[0]
}
