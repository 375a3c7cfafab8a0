import type { Figures } from './figures.ts'

/** A word, a run of digits, or one mark of a text. */
export interface Token {
  kind: 'word' | 'number' | 'mark'
  /** As printed. */
  text: string
  /** Composed and in lower case: what tables are looked up with. */
  lower: string
  /** Without accents. */
  folded: string
  /** A word with a capital. */
  capital: boolean
  /** UTF-16 offsets. */
  start: number
  end: number
  /** Follows the token before it without white space. */
  glued: boolean
  /** Of a number, the chain of figures that begins with it: `27/9/2020`. */
  figures?: Figures
}

/** The token's word or mark in lower case, empty beyond the text. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}

/** The value of a run of at most four digits. */
export function figureAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  return token?.kind === 'number' && token.text.length <= 4 ? Number(token.text) : undefined
}

/** Whether a sentence or clause ends here: a mark, or the end of the text. */
export function isMarkOrEnd(tokens: readonly Token[], at: number): boolean {
  return tokens[at] === undefined || tokens[at]?.kind === 'mark'
}

/** Written with a capital: a name, a weekday, a sentence's beginning. */
export function isCapital(token: Token | undefined): boolean {
  return token?.capital === true
}
