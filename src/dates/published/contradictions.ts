import type { PublishedEvidence } from '../../record/article-record.ts'
import { toYearRuns } from '../year-runs.ts'
import type { Clue } from './clue.ts'
import { firstYear } from './horizon.ts'
import { dayIn, type StoryDay } from './story/story-day.ts'

/** Something in the text that speaks against a full date of the story. */
export interface Contradiction {
  /** Its words in the dump. */
  found: string
  /** The years that it allows: `2020, 2024`. */
  says: string
  /** The date that it speaks against, `YYYY-MM-DD`. */
  expected: string
  line: number
  /** What makes it so sure. */
  why: string
  /** What names the date. */
  witness?: PublishedEvidence
}

/** How a clue contradicts the day that a story gives with its year. */
export function contradict({ admits, evidence }: Clue, day: StoryDay, horizon: number): Contradiction {
  const years = Array.from({ length: horizon - firstYear + 1 }, (_, index) => firstYear + index)
  const allowed = years.filter((year) => {
    const date = dayIn(day, year)
    return date !== undefined && admits(date)
  })
  return {
    found: evidence.text,
    says: toYearRuns(allowed).join(', '),
    expected: dayIn(day, day.year ?? horizon) ?? '',
    line: evidence.line,
    why: evidence.says,
    witness: day.evidence,
  }
}
