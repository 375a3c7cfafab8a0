import { at, count, ends } from './best-scores.ts'
import type { StateScores } from './state-scores.ts'
import { between } from './transitions.ts'
import { firstAlike, toWays } from './ways.ts'

const never = Number.NEGATIVE_INFINITY

/** What it costs to go on to each state, for each state that is gone on from. */
const costsOf = between.map((row) => row.map(({ weight }) => weight))

/** States that are gone on from at the same costs as another: the first of them stands for all. */
const likeness = firstAlike(costsOf)

/** The ways that lead from each state. */
const { first: firstWay, other: wayTo, weight: wayWeight } = toWays(costsOf)

/**
 * Best score of what follows each line, for each state of that line.
 *
 * @param from line above which nothing is looked for
 */
export function scanBack(scores: StateScores, from = 0): Float64Array {
  const backward = new Float64Array(scores.length)
  const below = new Float64Array(count)
  for (let row = scores.length - 2 * count; row >= from * count; row -= count) {
    addRows(below, scores, backward, row + count)
    for (let state = 0; state < count; state++) {
      const like = likeness[state] ?? state
      backward[row + state] = like === state ? scoreAfter(below, state) : at(backward, row + like)
    }
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
    path.push(stateAfter(below, path.at(-1) ?? start))
  }
  return path
}

/** What the best page from a line on adds up to, for each state of that line. */
function addRows(sums: Float64Array, scores: StateScores, backward: Float64Array, row: number): void {
  const isLast = row + count === scores.length
  for (let state = 0; state < count; state++) {
    sums[state] = at(scores, row + state) + (isLast ? at(ends, state) : at(backward, row + state))
  }
}

function scoreAfter(below: Float64Array, from: number): number {
  let best = never
  for (let way = firstWay[from] ?? 0, end = firstWay[from + 1] ?? 0; way < end; way++) {
    const total = at(below, wayTo[way] ?? 0) + at(wayWeight, way)
    if (total > best) best = total
  }
  return best
}

function stateAfter(below: Float64Array, from: number): number {
  let best = 0
  let score = never
  for (let way = firstWay[from] ?? 0, end = firstWay[from + 1] ?? 0; way < end; way++) {
    const total = at(below, wayTo[way] ?? 0) + at(wayWeight, way)
    if (total <= score) continue
    best = wayTo[way] ?? 0
    score = total
  }
  return best
}
