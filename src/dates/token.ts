import { kindAt, kinds, nextCharacter, runEnd } from '../vietnamese/character-kinds.ts'
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

/** `ngày`; accents typed as combining marks belong to their word. */
const wordKinds = kinds.letter | kinds.mark

/** Splits a text into words, numbers and marks: `ngày`, `28`, `/`. White space is skipped. */
export function toTokens(text: string): Token[] {
  const tokens: Token[] = []
  let before = -1
  for (let at = runEnd(text, 0, kinds.space); at < text.length; at = runEnd(text, before, kinds.space)) {
    const token = readToken(text, at, at === before)
    tokens.push(token)
    before = token.end
  }
  return tokens
}

function readToken(text: string, start: number, glued: boolean): Token {
  const kind = kindAt(text, start)
  if (kind === kinds.letter) {
    const end = runEnd(text, start, wordKinds)
    const word = text.slice(start, end)
    const { lower, folded, capital } = wordForms(word)
    return { kind: 'word', text: word, lower, folded, capital, start, end, glued }
  }
  const end = kind === kinds.digit ? runEnd(text, start, kinds.digit) : nextCharacter(text, start)
  const value = text.slice(start, end)
  const name = kind === kinds.digit ? 'number' : 'mark'
  return { kind: name, text: value, lower: value, folded: value, capital: false, start, end, glued }
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
