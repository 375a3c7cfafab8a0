import type { NameableKind } from '../knowledge/names-of.ts'
import type { Token } from '../tokens/token.ts'
import type { FoundMention } from './find-mentions.ts'
import { lastAtOrBefore } from './last-at-or-before.ts'

/** A text with the names that were found in it. */
export interface ReadText {
  text: string
  tokens: readonly Token[]
  /** In reading order, none over another. */
  mentions: readonly FoundMention[]
  /** Of the name in which a word lies; undefined where no known name stands. */
  kindAt: (index: number) => NameableKind | undefined
}

/** @param mentions those of this text, in reading order */
export function toReadText(text: string, tokens: readonly Token[], mentions: readonly FoundMention[]): ReadText {
  const starts = mentions.map(({ start }) => start)
  const kindAt = (index: number) => {
    const start = tokens[index]?.start ?? -1
    const mention = mentions[lastAtOrBefore(starts, start)]
    return mention !== undefined && mention.start <= start && start < mention.end ? mention.kind : undefined
  }
  return { text, tokens, mentions, kindAt }
}
