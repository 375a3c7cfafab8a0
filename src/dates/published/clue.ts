import type { KnownEvent } from '../../knowledge/knowledge-base.ts'
import type { PublishedEvidence } from '../../record/article-record.ts'

/**
 * How far a clue may be followed. `certain` must hold. `likely` is left out where it contradicts what is certain.
 * `pointing` chooses among the days that are left. `hint` only supports a result.
 */
export type Strength = 'certain' | 'likely' | 'pointing' | 'hint'

/** One thing in a story that bears on the day it was published. */
export interface Clue {
  strength: Strength
  /** How much it tells, in natural logarithms; {@link decisive} unless given. Only those that point are weighed. */
  weight?: number
  /** Whether the story can be of this day, `YYYY-MM-DD`, as far as this clue goes. */
  admits: (day: string) => boolean
  /** Whether it speaks against such a day where that is printed or told; it does where it does not admit it, unless given. */
  isAgainst?: (day: string) => boolean
  evidence: PublishedEvidence
  /** The known event by whose day it points. */
  event?: KnownEvent
}

/**
 * The weight of a clue that settles a year by itself.
 *
 * The weights of known events, here, in `event-weight.ts`, `told.ts` and `solve.ts`, were set by hand, not learned: so that
 * the stories of `tests/dates/tables` get their year, or none where they tell of another matter, and no labelled page of
 * `tests/golden-dates` a wrong one. Those tests judge a change.
 */
export const decisive = 6

/** The weight from which a clue may not be passed over. */
export const strong = 4

/** The weight of a clue that an editor is shown and that settles nothing; what weighs less is a coincidence. */
export const least = 1

/** How much a clue tells. */
export function weightOf({ weight = decisive }: Clue): number {
  return weight
}

/** Whether a clue may speak against a full date. */
export function isHeard(clue: Clue): boolean {
  return clue.strength !== 'hint' && weightOf(clue) >= strong
}

/** Whether a clue is certain against every day, also one that is printed or told. */
export function isSure({ strength, isAgainst }: Clue): boolean {
  return strength === 'certain' && isAgainst === undefined
}
