import type { PlacedText, Role } from '../../tree/dump-tree.ts'
import { readPlaced } from '../placed-dates.ts'
import type { WrittenDate } from '../read-dates.ts'
import type { Token } from '../token.ts'

/** A sentence of the story with its dates. */
export interface Sentence {
  role: Role
  /** Number of its text in the dump, so that sentences of one paragraph are known to belong together. */
  paragraph: number
  /** Where the paragraph begins. */
  line: number
  tokens: readonly Token[]
  dates: readonly WrittenDate[]
  /** Folded words between single blanks, a blank at each end: what phrases are looked up in. */
  words: string
  /** The same with `^` before each capitalised word: what names are looked up in. */
  names: string
  /** Some word in it looks forward: `sẽ`, `dự kiến`. */
  planned: boolean
}

/** The sentences of a dump's texts, in order. */
export function toSentences(texts: readonly PlacedText[]): Sentence[] {
  return texts.flatMap((placed, paragraph) => splitText(placed, paragraph))
}

function splitText(placed: PlacedText, paragraph: number): Sentence[] {
  const { role, line } = placed
  const { tokens, stances, planned, dates } = readPlaced(placed)
  const ownTokens = groupBy(tokens, (_, at) => stances[at]?.sentence ?? 0)
  const ownDates = groupBy(dates, ({ sentence }) => sentence)
  return [...ownTokens].map(([number, own]) => ({
    role,
    paragraph,
    line,
    tokens: own,
    dates: ownDates.get(number) ?? [],
    words: toWords(own),
    names: toNames(own),
    planned: planned.has(number),
  }))
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item, at: number) => number): Map<number, Item[]> {
  const groups = new Map<number, Item[]>()
  items.forEach((item, at) => {
    const key = keyOf(item, at)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  })
  return groups
}

function toWords(tokens: readonly Token[]): string {
  return ` ${wordsOf(tokens)
    .map(({ folded }) => folded)
    .join(' ')} `
}

/** Names as {@link Sentence.names} has them: ` ^thoe ^nhi ^ky `. Marks between words are dropped: `Nagorno - Karabakh`. */
export function toNames(tokens: readonly Token[]): string {
  return ` ${wordsOf(tokens)
    .map(({ folded, capital }) => (capital ? `^${folded}` : folded))
    .join(' ')} `
}

function wordsOf(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ kind }) => kind !== 'mark')
}
