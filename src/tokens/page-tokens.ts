import { type TokenizedText, tokenize } from './tokenize.ts'

/** The tokens of a page's texts, in which both its dates and its names are looked for. */
export class PageTokens {
  readonly #kept = new Map<object, TokenizedText>()

  /** Of a text that others will want the tokens of. Those of a page of megabytes would fill the memory. */
  keep(placed: { text: string }): TokenizedText {
    const tokens = this.of(placed)
    this.#kept.set(placed, tokens)
    return tokens
  }

  of(placed: { text: string }): TokenizedText {
    return this.#kept.get(placed) ?? tokenize(placed.text)
  }
}
