import { yearOf } from '../../edtf/calendar.ts'
import type { PublishedEvidence } from '../../record/article-record.ts'
import type { Clue, Strength } from './clue.ts'
import { firstYear } from './horizon.ts'
import { dayIn, type StoryDay } from './story-day.ts'

export interface Solution {
  /** The day, `YYYY-MM-DD`, when exactly one year is left. */
  settled?: string
  /** The years that nothing rules out. */
  survivors: readonly number[]
  /** The years after the horizon are left as well. */
  isOpenEnded: boolean
  /** Evidence of the clues that took part. */
  supporting: readonly PublishedEvidence[]
}

/**
 * Finds the year of the story's day. Candidates are that day in every year from {@link firstYear} to the one after the
 * horizon. Certain clues strike years out; likely ones too, unless they contradict what is certain; then those that
 * point choose, if they agree. The date is settled when one year is left, and it is not the one after the horizon: that
 * one stands for all later years.
 *
 * The order is: a wrong date is worse than none, so a contradiction among pointing clues leaves the year open.
 */
export function solve(day: StoryDay, clues: readonly Clue[], horizon: number): Solution {
  const candidates = daysOf(day, horizon)
  const certain = narrow(candidates, ofStrength(clues, 'certain'))
  const likely = narrow(certain, ofStrength(clues, 'likely'))
  const isLikelyUsed = likely.length > 0
  const survivors = isLikelyUsed ? likely : certain
  const pointed = narrow(survivors, ofStrength(clues, 'pointing'))
  const [settled] = pointed
  const isSettled = settled !== undefined && pointed.length === 1 && yearOf(settled) <= horizon
  const left = isSettled ? pointed : survivors.filter((candidate) => yearOf(candidate) <= horizon)
  const used = clues.filter(({ strength }) => strength !== 'likely' || isLikelyUsed)
  const supporting = used.filter((clue) => bears(clue, candidates, left)).map(({ evidence }) => evidence)
  const isOpenEnded = !isSettled && survivors.length > left.length
  return { ...(isSettled && { settled }), survivors: left.map(yearOf), isOpenEnded, supporting }
}

function daysOf(day: StoryDay, horizon: number): string[] {
  const first = day.year ?? firstYear
  const last = day.year ?? horizon + 1
  return Array.from({ length: last - first + 1 }, (_, index) => dayIn(day, first + index)).filter(
    (candidate) => candidate !== undefined,
  )
}

function ofStrength(clues: readonly Clue[], strength: Strength): Clue[] {
  return clues.filter((clue) => clue.strength === strength)
}

function narrow(days: readonly string[], clues: readonly Clue[]): string[] {
  return days.filter((day) => clues.every(({ admits }) => admits(day)))
}

/** Whether a clue is worth showing: it agrees with what is left, and rules something out or supports it. */
function bears({ admits }: Clue, candidates: readonly string[], left: readonly string[]): boolean {
  return left.some(admits) && !candidates.every(admits)
}
