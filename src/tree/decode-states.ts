import type { Clue } from './construct.ts'
import type { RunnerUp } from './dump-tree.ts'
import { type StateScores, speaksOf } from './state-scores.ts'
import { type State, states } from './states.ts'
import { between, fromStart, type Rule, toEnd } from './transitions.ts'

/** What was decided for one line. */
export interface Decision {
  state: State
  /** What decided: the strongest clue, or the page's order where that speaks louder. */
  reason: string
  findRunnerUp?: () => RunnerUp | undefined
}

const count = states.length
const never = Number.NEGATIVE_INFINITY

/** What it costs to come from each state, for each state that is come to. */
const costsOf = states.map((_, to) => between.map((row) => row[to]?.weight ?? never))

/** Half of the states are come to at the same costs as another: the first of them stands for all. */
const likeness = Int32Array.from(costsOf.map(String).map((costs, _, all) => all.indexOf(costs)))

/** The ways from one state to another that a page may take, in the order of the state that they lead to. */
const steps = costsOf.flatMap((costs, to) =>
  costs.flatMap((weight, from) => (weight === never ? [] : [{ from, to, weight }])),
)
/** The same, flat, for the inner loops; `firstStep[to]` is where the ways to a state begin. */
const stepFrom = Int32Array.from(steps.map(({ from }) => from))
const stepWeight = Float64Array.from(steps.map(({ weight }) => weight))
const firstStep = Int32Array.from([...states, undefined].map((_, to) => steps.filter((step) => step.to < to).length))
const starts = Float64Array.from(fromStart.map(({ weight }) => weight))
const ends = Float64Array.from(toEnd)

/**
 * The most likely sequence of states for a page: the one whose scores and transitions add up to most (Viterbi's
 * algorithm, so linear in the number of lines).
 */
export function findStates(scores: StateScores): State[] {
  return bestPath(scan(scores)).map(stateAt)
}

/**
 * The same with the reasons: what decided for each line, and what came next.
 *
 * @param readings the clues that the scores are made of: of each reading, for each line
 */
export function decodeStates(scores: StateScores, readings: readonly (readonly (readonly Clue[])[])[]): Decision[] {
  const forward = scan(scores)
  const path = bestPath(forward)
  let backward: Float64Array | undefined
  return path.map((index, line) => {
    const state = stateAt(index)
    const rule = line === 0 ? fromStart[index] : between[path[line - 1] ?? 0]?.[index]
    const decision: Decision = { state, reason: findReason(readings, line, state, rule) }
    decision.findRunnerUp = () => {
      backward ??= scanBack(withEnds(scores))
      return findRunnerUp(forward, backward, line, state)
    }
    return decision
  })
}

function findReason(
  readings: readonly (readonly (readonly Clue[])[])[],
  line: number,
  state: State,
  rule: Rule | undefined,
): string {
  let strongest: Clue | undefined
  for (const clues of readings) {
    for (const clue of clues[line] ?? []) {
      if (clue.weight !== 0 && clue.weight > (strongest?.weight ?? never) && speaksOf(clue, state)) strongest = clue
    }
  }
  const byOrder = rule?.reason !== undefined && rule.weight > (strongest?.weight ?? never)
  return (byOrder ? rule.reason : strongest?.reason) ?? 'nothing else fits better'
}

function stateAt(index: number): State {
  return states[index] ?? states[0]
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

/** Best score of a page up to and with each line, for each state of that line. */
function scan(scores: StateScores): Float64Array {
  const forward = withEnds(scores)
  if (forward.length > 0) addAll(forward, 0, starts)
  const best = new Float64Array(count)
  for (let row = count; row < forward.length; row += count) {
    for (let to = 0; to < count; to++) {
      const like = likeness[to] ?? to
      best[to] = like === to ? bestScore(forward, row - count, to) : at(best, like)
    }
    addAll(forward, row, best)
  }
  return forward
}

/** The best score with which a state is come to from a row. */
function bestScore(forward: Float64Array, row: number, to: number): number {
  let best = never
  for (let step = firstStep[to] ?? 0, end = firstStep[to + 1] ?? 0; step < end; step++) {
    const total = at(forward, row + (stepFrom[step] ?? 0)) + at(stepWeight, step)
    if (total > best) best = total
  }
  return best
}

/** Best score of what follows each line, for each state of that line. */
function scanBack(scores: StateScores): Float64Array {
  const backward = new Float64Array(scores.length).fill(never, 0, scores.length - count)
  for (let here = scores.length - 2 * count; here >= 0; here -= count) {
    const next = here + count
    for (const { from, to, weight } of steps) {
      const total = weight + at(scores, next + to) + at(backward, next + to)
      if (total > at(backward, here + from)) backward[here + from] = total
    }
  }
  return backward
}

/** The state of a row from which a state of the next is best come to. */
function bestBefore(forward: Float64Array, row: number, to: number): number {
  let best = 0
  let score = never
  for (let step = firstStep[to] ?? 0, end = firstStep[to + 1] ?? 0; step < end; step++) {
    const from = stepFrom[step] ?? 0
    const total = at(forward, row + from) + at(stepWeight, step)
    if (total <= score) continue
    best = from
    score = total
  }
  return best
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? never
}

function bestPath(forward: Float64Array): number[] {
  const path = new Array<number>(forward.length / count)
  let state = 0
  for (let line = path.length - 1; line >= 0; line--) {
    const row = line * count
    state = line === path.length - 1 ? bestOf(forward, row) : bestBefore(forward, row, state)
    path[line] = state
  }
  return path
}

/** The first state of a row that none has a better score than. */
function bestOf(forward: Float64Array, row: number): number {
  let best = 0
  for (let index = 1; index < count; index++) if (at(forward, row + index) > at(forward, row + best)) best = index
  return best
}

function findRunnerUp(
  forward: Float64Array,
  backward: Float64Array,
  line: number,
  chosen: State,
): RunnerUp | undefined {
  const total = (index: number) => at(forward, line * count + index) + at(backward, line * count + index)
  let best = 0
  let second: number | undefined
  for (let index = 1; index < count; index++) if (total(index) > total(best)) best = index
  for (let index = 0; index < count; index++) {
    if (states[index]?.role !== chosen.role && !(second !== undefined && total(index) <= total(second))) second = index
  }
  const role = states[second ?? 0]?.role
  const behind = total(best) - total(second ?? 0)
  return role && Number.isFinite(behind) ? { role, behind: Number(behind.toFixed(1)) } : undefined
}
