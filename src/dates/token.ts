import { wordForms } from '../vietnamese/word-forms.ts'

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
}

/** `ngày`, `28`, `/`; accents typed as combining marks belong to their word. White space is skipped. */
const tokenPattern = /\p{L}[\p{L}\p{M}]*|\d+|\S/gu

/** Splits a text into words, numbers and marks. */
export function toTokens(text: string): Token[] {
  const tokens: Token[] = []
  let before = -1
  for (const match of text.matchAll(tokenPattern)) {
    const token = toToken(match[0], match.index, match.index === before)
    tokens.push(token)
    before = token.end
  }
  return tokens
}

function toToken(text: string, start: number, glued: boolean): Token {
  const end = start + text.length
  if (/^\p{L}/u.test(text)) {
    const { lower, folded, capital } = wordForms(text)
    return { kind: 'word', text, lower, folded, capital, start, end, glued }
  }
  const kind = /^\d/u.test(text) ? 'number' : 'mark'
  return { kind, text, lower: text, folded: text, capital: false, start, end, glued }
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
