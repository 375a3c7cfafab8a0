import type { StateScores } from './state-scores.ts'
import { states } from './states.ts'
import { between, fromStart, toEnd } from './transitions.ts'
import { bestEnd, followWays, toWays } from './ways.ts'

/** Numbers in a row of scores: one for each state. */
export const count = states.length

/** The ways that lead to each state. */
const waysTo = toWays(states.map((_, to) => between.map((row) => row[to]?.weight ?? Number.NEGATIVE_INFINITY)))

export const starts = Float64Array.from(fromStart.map(({ weight }) => weight))
export const ends = Float64Array.from(toEnd)

/** Best score of a page up to and with each line, for each state of that line. */
export function scan(scores: StateScores): Float64Array {
  const forward = withEnds(scores)
  if (forward.length > 0) addAll(forward, 0, starts)
  const before = new Float64Array(count)
  const best = new Float64Array(count)
  for (let row = count; row < forward.length; row += count) {
    before.set(forward.subarray(row - count, row))
    followWays(waysTo, before, best)
    addAll(forward, row, best)
  }
  return forward
}

/** The scores with what it costs the page to end in each state. */
function withEnds(scores: StateScores): StateScores {
  const whole = scores.slice()
  if (whole.length > 0) addAll(whole, whole.length - count, ends)
  return whole
}

/** Adds a row of weights to the row that begins at an offset. */
function addAll(scores: Float64Array, row: number, weights: Float64Array): void {
  for (let index = 0; index < weights.length; index++)
    scores[row + index] = at(scores, row + index) + at(weights, index)
}

/** A score or a weight; −∞ beyond them. */
export function at(values: Float64Array, index: number): number {
  return values[index] ?? Number.NEGATIVE_INFINITY
}

/** The states, by their index, that lead to the best score of all: one for each line. */
export function bestPath(forward: Float64Array): number[] {
  const last = forward.length / count - 1
  return last < 0 ? [] : pathTo(forward, last, bestOf(forward, last * count))
}

/** The states that lead best to a state of a line: one for each line down to that. */
export function pathTo(forward: Float64Array, line: number, end: number): number[] {
  const path = new Array<number>(line + 1)
  let state = end
  path[line] = end
  for (let above = line - 1; above >= 0; above--) {
    state = bestEnd(waysTo, state, forward, above * count)
    path[above] = state
  }
  return path
}

/** The first state of a row that none has a better score than. */
function bestOf(forward: Float64Array, row: number): number {
  let best = 0
  for (let index = 1; index < count; index++) if (at(forward, row + index) > at(forward, row + best)) best = index
  return best
}
