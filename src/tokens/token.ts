import type { WordForms } from '../vietnamese/word-forms.ts'
import type { Figures } from './figures.ts'
import type { Joint } from './gap.ts'

/** A word, a run of digits, or one mark where it stands in a text. */
export interface Token {
  /** Shared by every place where the word stands. */
  word: WordForms
  /** UTF-16 offsets in the text; `end` is exclusive. */
  start: number
  end: number
  /** Follows the token before it without white space. */
  glued: boolean
  /** What stands between it and the word before it. */
  joint: Joint
  /** The first word of a sentence, a quotation, a bracket or an item: its capital says nothing. */
  opens: boolean
  /** Of a number, the chain of figures that begins with it: `27/9/2020`. */
  figures: Figures | undefined
}

/** The token at an index, which may lie before the text or beyond it: V8 looks a negative one up like a property's name. */
export function tokenAt(tokens: readonly Token[], at: number): Token | undefined {
  return at < 0 ? undefined : tokens[at]
}

/** The token's word or mark in lower case, empty beyond the text. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokenAt(tokens, at)?.word.lower ?? ''
}

/** The value of a run of at most four digits. */
export function figureAt(tokens: readonly Token[], at: number): number | undefined {
  const word = tokenAt(tokens, at)?.word
  return word?.kind === 'number' && word.text.length <= 4 ? Number(word.text) : undefined
}

/** Whether a sentence or clause ends here: a mark, or the end of the text. */
export function isMarkOrEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at)
  return token === undefined || token.word.kind === 'mark'
}

/** Whether no more than a space or a hyphen parts a token from the word before it, as the words of a name. */
export function isClose(token: Token | undefined): boolean {
  return token?.joint === 'space' || token?.joint === 'hyphen'
}

/** Written with a capital: a name, a weekday, a sentence's beginning. */
export function isCapital(token: Token | undefined): boolean {
  return token?.word.capital === true
}

/** The words of some tokens as a line, without the blanks that were wider. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ word, glued }, index) => (index === 0 || glued ? word.text : ` ${word.text}`))
    .join('')
}
