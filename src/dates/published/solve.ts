import { yearOf } from '../../edtf/calendar.ts'
import { type Clue, type Strength, strong, weightOf } from './clue.ts'
import { firstYear } from './horizon.ts'
import { dayIn, type StoryDay } from './story/story-day.ts'

export interface Solution {
  /** The day, `YYYY-MM-DD`, when exactly one year is left. */
  settled?: string
  /** The years that nothing rules out. */
  survivors: readonly number[]
  /** The years after the horizon are left as well. */
  isOpenEnded: boolean
  /** The clues that took part. */
  supporting: readonly Clue[]
}

/**
 * Finds the year of the story's day. Candidates are that day in every year from {@link firstYear} to the one after the
 * horizon. Certain clues strike years out; likely ones too, unless they contradict what is certain; then those that
 * point choose, by weight. The date is settled when one year is left, and it is not the one after the horizon: that one
 * stands for all later years.
 *
 * A wrong date is worse than none: what points elsewhere leaves the year open unless it weighs clearly less.
 */
export function solve(day: StoryDay, clues: readonly Clue[], horizon: number): Solution {
  const candidates = daysOf(day, horizon)
  const certain = narrow(candidates, ofStrength(clues, 'certain'))
  const likely = narrow(certain, ofStrength(clues, 'likely'))
  const isLikelyUsed = likely.length > 0
  const survivors = isLikelyUsed ? likely : certain
  const settled = choose(survivors, ofStrength(clues, 'pointing'))
  const isSettled = settled !== undefined && yearOf(settled) <= horizon
  const left = isSettled ? [settled] : survivors.filter((candidate) => yearOf(candidate) <= horizon)
  const used = clues.filter(({ strength }) => strength !== 'likely' || isLikelyUsed)
  const supporting = used.filter((clue) => bears(clue, candidates, left))
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

/**
 * The weight that settles one of two years; of more years as much more as there are more of them. How the weights were set
 * is told at `decisive`.
 */
const enough = 2.5

/** By how much a year must outweigh what points elsewhere. */
const margin = 1.5

/** The only day, unless something decisive speaks against it, or the one that clearly outweighs the others. */
function choose(days: readonly string[], clues: readonly Clue[]): string | undefined {
  const [best, ...others] = days
    .map((day) => ({ day, weight: addUp(clues.filter(({ admits }) => admits(day)).map(weightOf)) }))
    .toSorted((a, b) => b.weight - a.weight)
  if (!best) return undefined
  const against = Math.max(0, ...clues.filter((clue) => speaksAgainst(clue, best.day)).map(weightOf))
  if (others.length === 0) return against < strong ? best.day : undefined
  const isEnough = best.weight >= enough + Math.log(days.length) / 2
  const isAhead = others.every(({ weight }) => best.weight - weight >= margin) && best.weight - against >= margin
  return isEnough && isAhead ? best.day : undefined
}

function speaksAgainst({ admits, isAgainst }: Clue, day: string): boolean {
  return isAgainst ? isAgainst(day) : !admits(day)
}

/** Each weight counts half as much as the one above it: what tells of one year is seldom independent. */
function addUp(weights: readonly number[]): number {
  return weights.toSorted((a, b) => b - a).reduce((total, weight, index) => total + weight / 2 ** index, 0)
}

/** Whether a clue is worth showing: it agrees with what is left, and rules something out or supports it. */
function bears({ admits }: Clue, candidates: readonly string[], left: readonly string[]): boolean {
  return left.some(admits) && !candidates.every(admits)
}
