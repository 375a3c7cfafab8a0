import type { ListPart, State } from './decoding/states.ts'
import type { Role } from './dump-tree.ts'
import type { LineView } from './lines/line-view.ts'
import type { PageView } from './page/page-view.ts'
import type { Reason } from './reasons.ts'

/** One reason for or against a state, with its weight in the sum that decides. */
export interface Clue {
  role: Role
  zone?: State['zone']
  of?: ListPart
  weight: number
  /** In newsroom words, for the margin of `explain`. */
  reason: Reason
}

/** Looks at one line of a page and says what speaks for and against what it could be. Sees neighbours by index. */
export type Construct = (line: LineView, page: PageView) => readonly Clue[]
