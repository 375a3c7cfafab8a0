import { groupBy } from '../collections/group-by.ts'
import { type Token, tokenAt, wordAt } from '../tokens/token.ts'
import { perWord } from '../vietnamese/per-word.ts'

/** A phrase found in a text: what it stands for, and its number of words. */
export interface Phrase<Value> {
  value: Value
  length: number
}

/** A lookup of the longest phrase that begins at a token. */
export interface PhraseTable<Value> {
  (tokens: readonly Token[], at: number): Phrase<Value> | undefined
  /** The words that its phrases begin with. */
  openings: readonly string[]
}

/** Tables that there is room for; any more are slower. */
const mostTables = 64
let tables = 0

/** By table, 1 where it has been asked and no phrase of it begins with a word: so it is with nearly every table and word. */
const missesOf = perWord(() => new Uint8Array(mostTables))

/**
 * A table of phrases. Keys are words in lower case, parted by single spaces.
 *
 * @example phraseTable({ 'sáng': 1, 'sáng sớm': 2 })(tokens, 0)
 */
export function phraseTable<Value>(entries: Readonly<Record<string, Value>>): PhraseTable<Value> {
  const split = Object.entries(entries).map(([key, value]): Entry<Value> => {
    const [first = '', ...rest] = key.split(' ')
    return { first, rest, found: { value, length: rest.length + 1 } }
  })
  const byFirst = groupBy(split, ({ first }) => [first])
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.rest.length - a.rest.length)
  const table = tables
  tables += 1
  const find = (tokens: readonly Token[], at: number): Phrase<Value> | undefined => {
    const word = tokenAt(tokens, at)?.word
    if (word === undefined) return undefined
    const misses = missesOf(word)
    if (misses[table] === 1) return undefined
    const phrases = byFirst.get(word.lower)
    if (phrases === undefined) misses[table] = 1
    else for (const { rest, found } of phrases) if (follows(tokens, at, rest)) return found
    return undefined
  }
  return Object.assign(find, { openings: [...byFirst.keys()] })
}

interface Entry<Value> {
  first: string
  /** The words after the first. */
  rest: readonly string[]
  found: Phrase<Value>
}

function follows(tokens: readonly Token[], at: number, rest: readonly string[]): boolean {
  for (let index = 0; index < rest.length; index += 1) if (wordAt(tokens, at + 1 + index) !== rest[index]) return false
  return true
}

/** A table of phrases that mean nothing more than themselves. */
export function phraseSet(phrases: readonly string[]): PhraseTable<true> {
  return phraseTable(Object.fromEntries(phrases.map((phrase) => [phrase, true as const])))
}
