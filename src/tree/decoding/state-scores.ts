import { groupBy } from '../../collections/group-by.ts'
import type { Clue } from '../construct.ts'
import type { Role } from '../dump-tree.ts'
import { priors, type State, states } from './states.ts'

/** How well each line fits each state by itself: a row for each line, a number for each state, in their order. */
export type StateScores = Float64Array

/** What it costs to take a line for the heading of a list, which makes whatever follows look like the list. */
const listHeadingCost = { head: 0, opening: 0, story: -6, tail: -3 } as const

const costs = Float64Array.from(
  states.map(
    (state: State) =>
      (priors[state.role] ?? 0) + (state.of === 'related' || state.of === 'older' ? listHeadingCost[state.zone] : 0),
  ),
)

/** The scores of a page of so many lines before anything speaks: what each state costs. */
export function toStateScores(lines: number): StateScores {
  const scores = new Float64Array(lines * states.length)
  for (let line = 0; line < lines; line++) scores.set(costs, line * states.length)
  return scores
}

/** Adds what clues say of the lines. */
export function addClues(scores: StateScores, clues: readonly (readonly Clue[])[]): void {
  for (let line = 0; line < clues.length; line++) {
    for (const clue of clues[line] ?? []) addClue(scores, line * states.length, clue)
  }
}

/** States by role, with their places: a clue speaks of one role only. */
const statesOfRole = groupBy(
  states.map((state: State, index) => ({ index, role: state.role, zone: state.zone, of: state.of })),
  ({ role }): Role[] => [role],
)

function addClue(scores: StateScores, row: number, clue: Clue): void {
  const { role, zone, of, weight } = clue
  for (const state of statesOfRole.get(role) ?? []) {
    if ((zone !== undefined && zone !== state.zone) || (of !== undefined && of !== state.of)) continue
    scores[row + state.index] = (scores[row + state.index] ?? 0) + weight
  }
}

export function speaksOf(clue: Clue, state: State): boolean {
  return (
    clue.role === state.role &&
    (clue.zone === undefined || clue.zone === state.zone) &&
    (clue.of === undefined || clue.of === state.of)
  )
}
