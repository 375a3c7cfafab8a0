import type { Clue } from './construct.ts'
import type { Role } from './dump-tree.ts'
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

/** States by role: a clue speaks of one role only. */
const statesOfRole = new Map<Role, number[]>()
states.forEach(({ role }, index) => {
  statesOfRole.set(role, [...(statesOfRole.get(role) ?? []), index])
})

function addClue(scores: StateScores, row: number, clue: Clue): void {
  for (const index of statesOfRole.get(clue.role) ?? []) {
    const state = states[index]
    if (state && speaksOf(clue, state)) scores[row + index] = (scores[row + index] ?? 0) + clue.weight
  }
}

export function speaksOf(clue: Clue, state: State): boolean {
  return (
    clue.role === state.role &&
    (clue.zone === undefined || clue.zone === state.zone) &&
    (clue.of === undefined || clue.of === state.of)
  )
}
