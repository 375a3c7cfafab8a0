import { addDays, yearOf } from '../edtf/calendar.ts'
import { earliestDay, latestDay } from '../edtf/edtf-bounds.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Published, PublishedEvidence } from '../record/article-record.ts'
import type { PlacedText } from '../tree/dump-tree.ts'
import { type GivenDates, inferPublished } from './infer-published.ts'
import { PageDates } from './page-dates.ts'
import type { Clue } from './published/clue.ts'
import { firstYear, horizonOf } from './published/horizon.ts'
import { toStory } from './published/story.ts'
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
 * tells the year of it; on a page without a day, whatever is certain. Undefined where they agree, and without a header.
 */
export function findFarHeader(
  texts: readonly PlacedText[],
  { published, ...others }: GivenDates,
  knowledge: KnowledgeBase,
  dates = new PageDates(),
): FarYear | undefined {
  const newest = horizonOf(texts, knowledge)
  const [first, last] = [earliestDay(published), latestDay(published)]
  if (first === undefined || last === undefined || yearOf(first) > newest) return undefined
  const page = inferPublished(texts, others, knowledge, new Set(), dates)
  if (page.survivingYears.length > 0) return findFarYear(published, page.survivingYears, page.published.evidence)
  const against = toStory(texts, knowledge, dates)
    .certainties()
    .find(({ admits }) => !admits(last) && !admits(first))
  return against && { years: toYearRuns(yearsOf(against, newest)).join(', '), evidence: against.evidence }
}

/** The same for a date of which the years that the text allows are known. Undefined where it may be of one of them. */
export function findFarYear(
  published: string | undefined,
  years: readonly number[],
  evidence: Published['evidence'],
): FarYear | undefined {
  const [first, last] = [earliestDay(published), latestDay(published)]
  const telling = evidence.findLast(({ kind }) => !tellsNoYear.has(kind)) ?? evidence[0]
  if (first === undefined || last === undefined || years.length === 0 || !telling) return undefined
  const [from, to] = [yearOf(addDays(first, -longestWait)), yearOf(addDays(last, longestWait))]
  if (years.some((year) => year >= from && year <= to)) return undefined
  return { years: toYearRuns(years).join(', '), evidence: telling }
}

/** The years in which a clue admits a day. */
function yearsOf({ admits }: Clue, newest: number): number[] {
  const years = Array.from({ length: newest - firstYear + 1 }, (_, index) => firstYear + index)
  return years.filter((year) => admits(`${year}-01-01`) || admits(`${year}-12-31`))
}
