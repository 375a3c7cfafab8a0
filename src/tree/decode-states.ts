import type { Clue } from './construct.ts'
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

/**
 * The most likely sequence of states for a page: the one whose clues and transitions add up to most (Viterbi's
 * algorithm, so linear in the number of lines).
 *
 * @param clues of each line
 */
export function decodeStates(clues: readonly (readonly Clue[])[]): Decision[] {
  const scores = clues.map((ofLine) => states.map((state) => sum(matching(ofLine, state)) + priorOf(state)))
  const last = scores.at(-1)
  last?.forEach((score, index) => {
    last[index] = score + (toEnd[index] ?? 0)
  })
  const forward = scan(scores)
  const backward = scanBack(scores)
  return bestPath(scores, forward).map((index, line, path) => {
    const state = states[index] ?? states[0]
    const rule = line === 0 ? fromStart[index] : between[path[line - 1] ?? 0]?.[index]
    const ofState = matching(clues[line] ?? [], state).toSorted((a, b) => b.weight - a.weight)
    const runnerUp = findRunnerUp(forward[line] ?? [], backward[line] ?? [], state)
    return {
      state,
      clues: ofState,
      orderWeight: rule?.weight ?? 0,
      ...(rule?.reason && { order: rule.reason }),
      ...(runnerUp && { runnerUp }),
    }
  })
}

function matching(clues: readonly Clue[], state: State): Clue[] {
  return clues.filter(
    (clue) =>
      clue.weight !== 0 &&
      clue.role === state.role &&
      (clue.zone === undefined || clue.zone === state.zone) &&
      (clue.of === undefined || clue.of === state.of),
  )
}

function priorOf(state: State): number {
  return (priors[state.role] ?? 0) + (state.of ? -1 : 0)
}

function sum(clues: readonly Clue[]): number {
  return clues.reduce((total, clue) => total + clue.weight, 0)
}

/** Best score of a page up to and with each line, for each state of that line. */
function scan(scores: readonly (readonly number[])[]): number[][] {
  const forward: number[][] = []
  scores.forEach((own, line) => {
    const before = forward[line - 1]
    forward.push(own.map((score, to) => score + (before ? bestBefore(before, to).score : (fromStart[to]?.weight ?? 0))))
  })
  return forward
}

/** Best score of what follows each line, for each state of that line. */
function scanBack(scores: readonly (readonly number[])[]): number[][] {
  const backward: number[][] = scores.map(() => states.map(() => 0))
  for (let line = scores.length - 2; line >= 0; line--) {
    const after = scores[line + 1] ?? []
    const rest = backward[line + 1] ?? []
    backward[line] = states.map((_, from) => {
      let best = Number.NEGATIVE_INFINITY
      after.forEach((score, to) => {
        best = Math.max(best, (between[from]?.[to]?.weight ?? 0) + score + (rest[to] ?? 0))
      })
      return best
    })
  }
  return backward
}

function bestBefore(before: readonly number[], to: number): { state: number; score: number } {
  let best = { state: 0, score: Number.NEGATIVE_INFINITY }
  before.forEach((score, from) => {
    const total = score + (between[from]?.[to]?.weight ?? 0)
    if (total > best.score) best = { state: from, score: total }
  })
  return best
}

function bestPath(scores: readonly (readonly number[])[], forward: readonly (readonly number[])[]): number[] {
  const path: number[] = []
  for (let line = scores.length - 1; line >= 0; line--) {
    const row = forward[line] ?? []
    const next = path[0]
    path.unshift(next === undefined ? row.indexOf(Math.max(...row)) : bestBefore(row, next).state)
  }
  return path
}

function findRunnerUp(forward: readonly number[], backward: readonly number[], chosen: State): Decision['runnerUp'] {
  const totals = states.map((state, index) => ({
    role: state.role,
    total: (forward[index] ?? 0) + (backward[index] ?? 0),
  }))
  const best = Math.max(...totals.map(({ total }) => total))
  const others = totals.filter(({ role, total }) => role !== chosen.role && Number.isFinite(total))
  const second = others.toSorted((a, b) => b.total - a.total)[0]
  return second && { role: second.role, behind: Number((best - second.total).toFixed(1)) }
}
