import type { Clue } from './construct.ts'
import type { Role, RunnerUp } from './dump-tree.ts'
import { priors, type State, states } from './states.ts'
import { between, fromStart, type Rule, toEnd } from './transitions.ts'

/** What was decided for one line. */
export interface Decision {
  state: State
  /** What decided: the strongest clue, or the page's order where that speaks louder. */
  reason: string
  findRunnerUp?: () => RunnerUp | undefined
}

const count = states.length

/** What it costs to take a line for the heading of a list, which makes whatever follows look like the list. */
const listHeadingCost = { head: 0, opening: 0, story: -6, tail: -3 } as const

/** The ways from one state to another that a page may take, in the order of the state that they lead to. */
const steps = states
  .flatMap((_, to) => between.map((row, from) => ({ from, to, weight: row[to]?.weight ?? Number.NEGATIVE_INFINITY })))
  .filter(({ weight }) => weight !== Number.NEGATIVE_INFINITY)
/** The same, flat, for the inner loops; `firstStep[to]` is where the ways to a state begin. */
const stepFrom = Int32Array.from(steps.map(({ from }) => from))
const stepWeight = Float64Array.from(steps.map(({ weight }) => weight))
const firstStep = Int32Array.from([...states, undefined].map((_, to) => steps.filter((step) => step.to < to).length))
const starts = Float64Array.from(fromStart.map(({ weight }) => weight))
const ends = Float64Array.from(toEnd)
const costs = Float64Array.from(
  states.map(
    (state: State) =>
      (priors[state.role] ?? 0) + (state.of === 'related' || state.of === 'older' ? listHeadingCost[state.zone] : 0),
  ),
)

/**
 * The most likely sequence of states for a page: the one whose clues and transitions add up to most (Viterbi's
 * algorithm, so linear in the number of lines).
 *
 * @param clues of each line
 */
export function findStates(clues: readonly (readonly Clue[])[]): State[] {
  if (clues.length === 0) return []
  return bestPath(scan(toScores(clues), clues.length), clues.length).map(stateAt)
}

/** The same with the reasons: what decided for each line, and what came next. */
export function decodeStates(clues: readonly (readonly Clue[])[]): Decision[] {
  if (clues.length === 0) return []
  const scores = toScores(clues)
  const forward = scan(scores, clues.length)
  const path = bestPath(forward, clues.length)
  let backward: Float64Array | undefined
  return path.map((index, line) => {
    const state = stateAt(index)
    const rule = line === 0 ? fromStart[index] : between[path[line - 1] ?? 0]?.[index]
    const findSecond = () => {
      backward ??= scanBack(scores, clues.length)
      return findRunnerUp(forward, backward, line, state)
    }
    return { state, reason: findReason(clues[line] ?? [], state, rule), findRunnerUp: findSecond }
  })
}

function findReason(clues: readonly Clue[], state: State, rule: Rule | undefined): string {
  let strongest: Clue | undefined
  for (const clue of clues) {
    if (clue.weight !== 0 && speaksOf(clue, state) && clue.weight > (strongest?.weight ?? Number.NEGATIVE_INFINITY)) {
      strongest = clue
    }
  }
  const byOrder = rule?.reason !== undefined && rule.weight > (strongest?.weight ?? Number.NEGATIVE_INFINITY)
  return (byOrder ? rule.reason : strongest?.reason) ?? 'nothing else fits better'
}

function stateAt(index: number): State {
  return states[index] ?? states[0]
}

function speaksOf(clue: Clue, state: State): boolean {
  return (
    clue.role === state.role &&
    (clue.zone === undefined || clue.zone === state.zone) &&
    (clue.of === undefined || clue.of === state.of)
  )
}

/** States by role: a clue speaks of one role only. */
const statesOfRole = new Map<Role, number[]>()
states.forEach(({ role }, index) => {
  statesOfRole.set(role, [...(statesOfRole.get(role) ?? []), index])
})

/** What each line's clues, costs and the page's end give each state: a row of `count` for each line. */
function toScores(clues: readonly (readonly Clue[])[]): Float64Array {
  const scores = new Float64Array(clues.length * count)
  clues.forEach((ofLine, line) => {
    const row = scores.subarray(line * count, (line + 1) * count)
    row.set(costs)
    for (const clue of ofLine) {
      for (const index of statesOfRole.get(clue.role) ?? []) {
        const state = states[index]
        if (state && speaksOf(clue, state)) row[index] = (row[index] ?? 0) + clue.weight
      }
    }
    if (line === clues.length - 1) addAll(row, ends)
  })
  return scores
}

/** Adds a row of weights to the first states of another. */
function addAll(row: Float64Array, weights: Float64Array): void {
  for (let index = 0; index < count; index++) add(row, index, weights[index] ?? 0)
}

function add(row: Float64Array, index: number, weight: number): void {
  row[index] = (row[index] ?? 0) + weight
}

/** Best score of a page up to and with each line, for each state of that line. */
function scan(scores: Float64Array, lines: number): Float64Array {
  const forward = scores.slice()
  addAll(forward, starts)
  for (let line = 1; line < lines; line++) {
    const before = (line - 1) * count
    for (let to = 0; to < count; to++) {
      let best = Number.NEGATIVE_INFINITY
      for (let step = firstStep[to] ?? 0, end = firstStep[to + 1] ?? 0; step < end; step++) {
        const total = at(forward, before + (stepFrom[step] ?? 0)) + at(stepWeight, step)
        if (total > best) best = total
      }
      add(forward, line * count + to, best)
    }
  }
  return forward
}

/** Best score of what follows each line, for each state of that line. */
function scanBack(scores: Float64Array, lines: number): Float64Array {
  const backward = new Float64Array(scores.length).fill(Number.NEGATIVE_INFINITY, 0, (lines - 1) * count)
  for (let line = lines - 2; line >= 0; line--) {
    const here = line * count
    const next = here + count
    for (const { from, to, weight } of steps) {
      const total = weight + at(scores, next + to) + at(backward, next + to)
      if (total > at(backward, here + from)) backward[here + from] = total
    }
  }
  return backward
}

/** The state of the line before from which a state of a line is best reached. */
function bestBefore(forward: Float64Array, line: number, to: number): number {
  const row = (line - 1) * count
  let best = 0
  let score = Number.NEGATIVE_INFINITY
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
  return values[index] ?? Number.NEGATIVE_INFINITY
}

function bestPath(forward: Float64Array, lines: number): number[] {
  const path = new Array<number>(lines)
  const last = forward.subarray((lines - 1) * count)
  let state = last.indexOf(Math.max(...last))
  for (let line = lines - 1; line >= 0; line--) {
    path[line] = state
    if (line > 0) state = bestBefore(forward, line, state)
  }
  return path
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
