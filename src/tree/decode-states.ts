import type { Clue } from './construct.ts'
import type { Role } from './dump-tree.ts'
import { priors, type State, states } from './states.ts'
import { between, fromStart, toEnd } from './transitions.ts'

/** What was decided for one line. */
export interface Decision {
  state: State
  /** Clues for the state, strongest first. */
  clues: readonly Clue[]
  /** Why it follows its neighbour, when the page's order speaks for it. */
  order?: string
  orderWeight: number
  /** The best role but one, and by how much the best page with it scores less. */
  runnerUp?: { role: State['role']; behind: number }
}

const count = states.length

/** What it costs to take a line for the heading of a list, which makes whatever follows look like the list. */
const listHeadingCost = -3

/** A way from one state to another, of those that a page may take. */
interface Step {
  from: number
  to: number
  weight: number
}

/** The ways of `between`, in the order of the state that they lead to, then of the one that they come from. */
const steps: readonly Step[] = states
  .flatMap((_, to) => between.map((row, from) => ({ from, to, weight: row[to]?.weight ?? Number.NEGATIVE_INFINITY })))
  .filter(({ weight }) => weight !== Number.NEGATIVE_INFINITY)
const stepsTo: readonly (readonly Step[])[] = states.map((_, to) => steps.filter((step) => step.to === to))
const starts = Float64Array.from(fromStart.map(({ weight }) => weight))
const ends = Float64Array.from(toEnd)
const costs = Float64Array.from(
  states.map((state: State) => (priors[state.role] ?? 0) + (state.of ? listHeadingCost : 0)),
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
  const backward = scanBack(scores, clues.length)
  const path = bestPath(forward, clues.length)
  return path.map((index, line) => {
    const state = stateAt(index)
    const rule = line === 0 ? fromStart[index] : between[path[line - 1] ?? 0]?.[index]
    const ofState = (clues[line] ?? []).filter((clue) => clue.weight !== 0 && speaksOf(clue, state))
    const runnerUp = findRunnerUp(forward, backward, line, state)
    return {
      state,
      clues: ofState.toSorted((a, b) => b.weight - a.weight),
      orderWeight: rule?.weight ?? 0,
      ...(rule?.reason && { order: rule.reason }),
      ...(runnerUp && { runnerUp }),
    }
  })
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
  const best = new Float64Array(count)
  for (let line = 1; line < lines; line++) {
    best.fill(Number.NEGATIVE_INFINITY)
    const before = (line - 1) * count
    for (const { from, to, weight } of steps) best[to] = Math.max(at(best, to), at(forward, before + from) + weight)
    addAll(forward.subarray(line * count), best)
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
  for (const { from, weight } of stepsTo[to] ?? []) {
    const total = at(forward, row + from) + weight
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
): Decision['runnerUp'] {
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
