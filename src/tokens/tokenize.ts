import { kinds } from '../vietnamese/character-kinds.ts'
import { Scanner } from '../vietnamese/scanner.ts'
import { beginning, blank, type Gap, readGap } from './gap.ts'
import { joinFigures } from './join-figures.ts'
import type { Token } from './token.ts'

/** A text as dates and names are looked for in it. */
export interface TokenizedText {
  /** Words, numbers and marks: `ngày`, `28`, `/`. White space is skipped. */
  tokens: readonly Token[]
  /** Words and numbers alone, as names are made of them: `Mát`, `xcơ`, `va`, and `G20` as one. */
  words: readonly Token[]
}

/** `ngày`; accents typed as combining marks belong to their word. */
const letterKinds = kinds.letter | kinds.mark
/** What a word of a name is made of, and what it begins with: a mark on anything but a letter is no part of one. */
const wordKinds = kinds.letter | kinds.mark | kinds.digit | kinds.numeral
const firstKinds = kinds.letter | kinds.digit | kinds.numeral

/** Splits a text into words, numbers and marks. Linear. */
export function tokenize(text: string): TokenizedText {
  const scanner = new Scanner(text)
  const { length } = text
  const tokens: Token[] = []
  const words: Token[] = []
  const numbers: number[] = []
  let before = -1
  let wordEnd = -1
  for (let start = scanner.runEnd(0, kinds.space); start < length; start = scanner.runEnd(before, kinds.space)) {
    const kind = scanner.kindAt(start)
    const isWord = (kind & firstKinds) !== 0 && start >= wordEnd
    const { joint, opens } = isWord ? gapBefore(text, scanner, start, wordEnd) : beginning
    const word = scanner.formsFrom(start, kindsBehind(kind))
    const end = scanner.end
    const token: Token = { word, start, end, glued: start === before, joint, opens, figures: undefined }
    if (kind === kinds.digit) numbers.push(tokens.length)
    tokens.push(token)
    before = end
    if (!isWord) continue
    wordEnd = scanner.runEnd(end, wordKinds)
    words.push(wordEnd === end ? token : { ...token, word: scanner.forms(start, wordEnd), end: wordEnd })
  }
  chainFigures(tokens, numbers)
  return { tokens, words }
}

/** What may stand behind the first character of a token: a mark stands alone. */
function kindsBehind(kind: number): number {
  if (kind === kinds.letter) return letterKinds
  return kind === kinds.digit ? kinds.digit : 0
}

/** @param end of the word before, −1 where there is none */
function gapBefore(text: string, scanner: Scanner, start: number, end: number): Gap {
  if (end < 0) return beginning
  return start - end === 1 && scanner.unitAt(end) === space ? blank : readGap(text.slice(end, start))
}

const space = 0x20

/** Once for each number: many kinds of dates ask for the chain that begins at it. */
function chainFigures(tokens: readonly Token[], numbers: readonly number[]): void {
  for (const at of numbers) {
    const token = tokens[at]
    if (token) token.figures = joinFigures(tokens, at)
  }
}
