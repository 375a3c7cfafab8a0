import { type TokenizedText, tokenize } from './tokenize.ts'

/** By the piece of a page that they are of, for as long as the page is read. */
const kept = new WeakMap<object, TokenizedText>()

/** Tokenizes a piece of a page that others will want the tokens of. Those of a page of megabytes would fill the memory. */
export function keepTokens(placed: { text: string }): TokenizedText {
  const tokens = tokensOf(placed)
  kept.set(placed, tokens)
  return tokens
}

/** The tokens of a piece of a page: dates and names are both looked for in them. */
export function tokensOf(placed: { text: string }): TokenizedText {
  return kept.get(placed) ?? tokenize(placed.text)
}
