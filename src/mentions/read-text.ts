import type { NameableKind } from '../knowledge/names-of.ts'
import type { Token } from '../tokens/token.ts'
import type { FoundMention } from './found-mention.ts'
import { lastAtOrBefore } from './last-at-or-before.ts'

/** A text with the names that were found in it. */
export class ReadText {
  readonly text: string
  readonly tokens: readonly Token[]
  /** In reading order, none over another. */
  readonly mentions: readonly FoundMention[]
  readonly #starts: readonly number[]

  /** @param mentions those of this text, in reading order */
  constructor(text: string, tokens: readonly Token[], mentions: readonly FoundMention[]) {
    this.text = text
    this.tokens = tokens
    this.mentions = mentions
    this.#starts = mentions.map(({ start }) => start)
  }

  /** The kind of the known name in which a word lies; undefined where none stands. */
  kindAt(index: number): NameableKind | undefined {
    const start = this.tokens[index]?.start ?? -1
    const mention = this.mentions[lastAtOrBefore(this.#starts, start)]
    return mention !== undefined && mention.start <= start && start < mention.end ? mention.kind : undefined
  }

  /** Whether a word lies in a name that is known. */
  isKnown(index: number): boolean {
    return this.kindAt(index) !== undefined
  }
}
