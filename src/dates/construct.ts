import type { Token } from '../tokens/token.ts'
import type { Found } from './meaning.ts'

/** One kind of date expression. */
export interface Construct {
  /** The expression that begins at a token. */
  read: (tokens: readonly Token[], at: number) => Found | undefined
  /** The words, in lower case, that it begins with; at any other word it is not tried. */
  openings: readonly string[]
  /** Whether figures may begin it. */
  opensWithFigures: boolean
}
