import type { Clue } from '../construct.ts'
import type { RunnerUp } from '../dump-tree.ts'
import type { Reason } from '../reasons.ts'
import { at, bestPath, count, scan } from './best-scores.ts'
import { scanBack } from './scan-back.ts'
import { type StateScores, speaksOf } from './state-scores.ts'
import { type State, states } from './states.ts'
import { between, fromStart, type Rule } from './transitions.ts'

/** What was decided for one line. */
export interface Decision {
  state: State
  /** What decided: the strongest clue, or the page's order where that speaks louder. */
  reason: Reason
  findRunnerUp?: () => RunnerUp | undefined
}

const never = Number.NEGATIVE_INFINITY

/**
 * The most likely sequence of states for a page: the one whose scores and transitions add up to most (Viterbi's
 * algorithm, so linear in the number of lines).
 *
 * @param forward the page's scores, scanned
 */
export function findStates(forward: Float64Array): State[] {
  return toStates(bestPath(forward))
}

export function toStates(path: readonly number[]): State[] {
  return path.map(stateAt)
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
      backward ??= scanBack(scores)
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
): Reason {
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
