import { kindAt, kinds, nextCharacter, runEnd } from '../vietnamese/character-kinds.ts'
import { wordForms } from '../vietnamese/word-forms.ts'
import { joinFigures } from './figures.ts'
import type { Token } from './token.ts'

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
  chainFigures(tokens)
  return tokens
}

/** Once for each number: many constructs ask for the chain that begins at it. */
function chainFigures(tokens: readonly Token[]): void {
  tokens.forEach((token, at) => {
    const figures = token.kind === 'number' ? joinFigures(tokens, at) : undefined
    if (figures) token.figures = figures
  })
}

function readToken(text: string, start: number, glued: boolean): Token {
  const kind = kindAt(text, start)
  if (kind === kinds.letter) {
    const end = runEnd(text, start, wordKinds)
    const word = text.slice(start, end)
    const { lower, folded, capital } = wordForms(text, start, end)
    return { kind: 'word', text: word, lower, folded, capital, start, end, glued }
  }
  const end = kind === kinds.digit ? runEnd(text, start, kinds.digit) : nextCharacter(text, start)
  const value = text.slice(start, end)
  const name = kind === kinds.digit ? 'number' : 'mark'
  return { kind: name, text: value, lower: value, folded: value, capital: false, start, end, glued }
}
