import { at, count, ends } from './best-scores.ts'
import type { StateScores } from './state-scores.ts'
import { between } from './transitions.ts'
import { bestEnd, followWays, toWays } from './ways.ts'

/** The ways that lead from each state. */
const waysFrom = toWays(between.map((row) => row.map(({ weight }) => weight)))

/**
 * Best score of what follows each line, for each state of that line.
 *
 * @param from line above which nothing is looked for
 */
export function scanBack(scores: StateScores, from = 0): Float64Array {
  const backward = new Float64Array(scores.length)
  const below = new Float64Array(count)
  const best = new Float64Array(count)
  for (let row = scores.length - 2 * count; row >= from * count; row -= count) {
    addRows(below, scores, backward, row + count)
    followWays(waysFrom, below, best)
    backward.set(best, row)
  }
  return backward
}

/**
 * The most likely states of a page's lines from one line on.
 *
 * @param start the state of that line
 */
export function pathFrom(scores: StateScores, backward: Float64Array, line: number, start: number): number[] {
  const path = [start]
  const below = new Float64Array(count)
  for (let row = (line + 1) * count; row < scores.length; row += count) {
    addRows(below, scores, backward, row)
    path.push(bestEnd(waysFrom, path.at(-1) ?? start, below, 0))
  }
  return path
}

/** What the best page from a line on adds up to, for each state of that line. */
function addRows(sums: Float64Array, scores: StateScores, backward: Float64Array, row: number): void {
  const after = row + count === scores.length ? ends : backward.subarray(row)
  for (let state = 0; state < count; state++) sums[state] = at(scores, row + state) + at(after, state)
}
