import type { PublishedEvidence } from '../../record/article-record.ts'

/**
 * How far a clue may be followed. `certain` must hold. `likely` is left out where it contradicts what is certain.
 * `pointing` chooses among the days that are left. `hint` only supports a result.
 */
export type Strength = 'certain' | 'likely' | 'pointing' | 'hint'

/** One thing in a story that bears on the day it was published. */
export interface Clue {
  strength: Strength
  /** Whether the story can be of this day, `YYYY-MM-DD`, as far as this clue goes. */
  admits: (day: string) => boolean
  evidence: PublishedEvidence
}
