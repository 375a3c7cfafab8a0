import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { PublishedEvidence } from '../record/article-record.ts'
import type { PlacedText } from '../tree/dump-tree.ts'
import { PageDates } from './page-dates.ts'
import { type Clue, isHeard, isSure } from './published/clue.ts'
import { firstYear, horizonOf } from './published/horizon.ts'
import { toStory } from './published/story/story.ts'

/** The years of which a page may be by all that it tells, and what tells most of it. */
export interface AllowedYears {
  years: readonly number[]
  evidence: PublishedEvidence[]
}

/** So many clues that are not certain rule out a year together: an office in the body may be one of then. */
const enough = 2

/**
 * The years of which a page without a day may be: those that nothing certain rules out, nor two other clues. Asked for
 * where an editor gave the day, to hold it against the page.
 */
export function findAllowedYears(
  texts: readonly PlacedText[],
  knowledge: KnowledgeBase,
  dates = new PageDates(),
): AllowedYears {
  const newest = horizonOf(texts, knowledge)
  const years = Array.from({ length: newest - firstYear + 1 }, (_, index) => firstYear + index)
  const clues = toStory(texts, knowledge, dates).clues().filter(isHeard)
  const against = (year: number) => clues.filter((clue) => rulesOut(clue, year))
  const allowed = years.filter((year) => {
    const some = against(year)
    return some.length < enough && !some.some(isSure)
  })
  const width = (clue: Clue) => years.filter((year) => !rulesOut(clue, year)).length
  const [narrowest] = clues.toSorted((a, b) => width(a) - width(b))
  return { years: allowed, evidence: narrowest ? [narrowest.evidence] : [] }
}

/** The first of each month, and the last day of a year: no term of office is shorter, nor what an event is news for. */
const daysOfYear = '01-01 02-01 03-01 04-01 05-01 06-01 07-01 08-01 09-01 10-01 11-01 12-01 12-31'.split(' ')

/** Whether a clue speaks against every day of a year. */
function rulesOut({ strength, admits, isAgainst }: Clue, year: number): boolean {
  const isOut = (strength === 'pointing' && isAgainst) || ((day: string) => !admits(day))
  return daysOfYear.every((day) => isOut(`${year}-${day}`))
}
