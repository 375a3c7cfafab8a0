import { keepTokens, tokensOf } from '../tokens/kept-tokens.ts'
import type { Token } from '../tokens/token.ts'
import type { PlacedText } from '../tree/dump-tree.ts'
import { type ReadText, readText, type WrittenDate } from './read-dates.ts'

/** The dates of texts read before: the day of publication and the story's expressions are both found by them. */
const known = new WeakMap<PlacedText, readonly WrittenDate[]>()

/** The date expressions of a piece of a page, read once. */
export function datesOf(placed: PlacedText): readonly WrittenDate[] {
  return known.get(placed) ?? read(placed, tokensOf(placed).tokens).dates
}

/** Reads a piece of a page whole, and keeps its tokens for those who look for names. */
export function readPlaced(placed: PlacedText): ReadText {
  return read(placed, keepTokens(placed).tokens)
}

function read(placed: PlacedText, tokens: readonly Token[]): ReadText {
  const found = readText(placed.text, tokens)
  known.set(placed, found.dates)
  return found
}
