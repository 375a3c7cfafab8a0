import { at, count, ends, pathTo, starts } from '../decoding/best-scores.ts'
import { toStates } from '../decoding/decode-states.ts'
import { pathFrom, scanBack } from '../decoding/scan-back.ts'
import type { StateScores } from '../decoding/state-scores.ts'
import type { State } from '../decoding/states.ts'

const never = Number.NEGATIVE_INFINITY

/** What a page adds up to above and below each of its lines. */
export interface PageHalves {
  scores: StateScores
  /** Best score of the page up to and with each line, and of what follows it, for each state of that line. */
  forward: Float64Array
  backward: Float64Array
  /** Of the page read as one. */
  whole: number
}

/**
 * @param forward the scores, scanned
 * @param from first line below which the page may be parted
 */
export function toHalves(scores: StateScores, forward: Float64Array, from: number): PageHalves {
  return { scores, forward, backward: scanBack(scores, from), whole: Math.max(...forward.subarray(-count)) }
}

/**
 * By how much more the page adds up to when it is read as two, the second of which begins with a line: a page that goes
 * back from its tail to a head must misread all that is below.
 */
export function splitGain({ scores, forward, backward, whole }: PageHalves, line: number): number {
  const row = line * count
  let above = never
  let below = never
  for (let state = 0; state < count; state++) {
    above = Math.max(above, at(forward, row - count + state) + at(ends, state))
    below = Math.max(below, at(starts, state) + at(scores, row + state) + at(backward, row + state))
  }
  return above + below - whole
}

/** What the lines above one are when read as a page of their own. */
export function readAbove({ forward }: PageHalves, line: number): State[] {
  const row = (line - 1) * count
  const last = bestState((state) => at(forward, row + state) + at(ends, state))
  return toStates(pathTo(forward, line - 1, last))
}

/** What the lines from one on are when read as a page of their own. */
export function readBelow({ scores, backward }: PageHalves, line: number): State[] {
  const row = line * count
  const first = bestState((state) => at(starts, state) + at(scores, row + state) + at(backward, row + state))
  return toStates(pathFrom(scores, backward, line, first))
}

/** The first state that none adds up to more than. */
function bestState(total: (state: number) => number): number {
  let best = 0
  for (let state = 1; state < count; state++) if (total(state) > total(best)) best = state
  return best
}
