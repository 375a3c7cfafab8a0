import { PageTokens } from '../tokens/page-tokens.ts'
import type { PlacedText } from '../tree/dump-tree.ts'
import { type ReadText, readText, type WrittenDate } from './read-dates.ts'

/** The dates of a page's texts: the day of publication and the story's expressions are both found by them. */
export class PageDates {
  readonly #tokens: PageTokens
  readonly #kept = new Map<PlacedText, ReadText>()

  constructor(tokens = new PageTokens()) {
    this.#tokens = tokens
  }

  /** A text with all that was read of it. Kept, with its tokens, so that a page of megabytes is not to be read so. */
  keep(placed: PlacedText): ReadText {
    const read = this.#kept.get(placed) ?? readText(placed.text, this.#tokens.keep(placed).tokens)
    this.#kept.set(placed, read)
    return read
  }

  /** The date expressions of a text. */
  of(placed: PlacedText): readonly WrittenDate[] {
    return (this.#kept.get(placed) ?? readText(placed.text, this.#tokens.of(placed).tokens)).dates
  }
}
