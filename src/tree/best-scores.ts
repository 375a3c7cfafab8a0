import type { StateScores } from './state-scores.ts'
import { states } from './states.ts'
import { between, fromStart, toEnd } from './transitions.ts'
import { firstAlike, toWays } from './ways.ts'

/** Numbers in a row of scores: one for each state. */
export const count = states.length

/** Each file has its own: exported, it makes the inner loops take nearly twice as long. */
const never = Number.NEGATIVE_INFINITY

/** What it costs to come from each state, for each state that is come to. */
const costsOf = states.map((_, to) => between.map((row) => row[to]?.weight ?? never))

/** Half of the states are come to at the same costs as another: the first of them stands for all. */
const likeness = firstAlike(costsOf)

/** The same of the states that are left at the same costs. */
const origins = firstAlike(between.map((row) => row.map(({ weight }) => weight)))

/** The ways that lead to each state. */
const { first: firstWay, other: wayFrom, weight: wayWeight } = toWays(costsOf, (from) => origins[from] === from)

export const starts = Float64Array.from(fromStart.map(({ weight }) => weight))
export const ends = Float64Array.from(toEnd)

/** Best score of a page up to and with each line, for each state of that line. */
export function scan(scores: StateScores): Float64Array {
  const forward = withEnds(scores)
  if (forward.length > 0) addAll(forward, 0, starts)
  const before = new Float64Array(count)
  const best = new Float64Array(count)
  for (let row = count; row < forward.length; row += count) {
    gatherOrigins(forward, row - count, before)
    for (let to = 0; to < count; to++) {
      const like = likeness[to] ?? to
      best[to] = like === to ? bestScore(before, to) : at(best, like)
    }
    addAll(forward, row, best)
  }
  return forward
}

/** The scores of a row; the first of the states that are left at the same costs has the best of theirs. */
function gatherOrigins(forward: Float64Array, row: number, before: Float64Array): void {
  for (let from = 0; from < count; from++) {
    const origin = origins[from] ?? from
    const score = at(forward, row + from)
    if (origin === from || score > at(before, origin)) before[origin] = score
  }
}

/** The best score with which a state is come to. */
function bestScore(before: Float64Array, to: number): number {
  let best = never
  for (let way = firstWay[to] ?? 0, end = firstWay[to + 1] ?? 0; way < end; way++) {
    const total = at(before, wayFrom[way] ?? 0) + at(wayWeight, way)
    if (total > best) best = total
  }
  return best
}

/** The scores with what it costs the page to end in each state. */
function withEnds(scores: StateScores): StateScores {
  const whole = scores.slice()
  if (whole.length > 0) addAll(whole, whole.length - count, ends)
  return whole
}

/** Adds a row of weights to the row that begins at an offset. */
function addAll(scores: Float64Array, row: number, weights: Float64Array): void {
  for (let index = 0; index < count; index++) scores[row + index] = at(scores, row + index) + at(weights, index)
}

/** The state of a row from which a state of the next is best come to. */
function bestBefore(forward: Float64Array, row: number, to: number): number {
  const costs = costsOf[to] ?? []
  let best = 0
  let score = never
  for (let from = 0; from < count; from++) {
    const total = at(forward, row + from) + (costs[from] ?? never)
    if (total <= score) continue
    best = from
    score = total
  }
  return best
}

/** A score or the weight of a way; −∞ beyond them. */
export function at(values: Float64Array, index: number): number {
  return values[index] ?? never
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
    state = bestBefore(forward, above * count, state)
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
