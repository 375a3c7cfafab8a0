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

/** The words that the phrases of each table begin with. */
const allOpenings: { has: (word: string) => boolean }[] = []

/**
 * By table, in the order in which they were made: 0 where no phrase of it begins with the word, which nearly every table
 * says of nearly every word. Kept from the first time a word is asked for: a table made later has no flag there, and
 * looks the word up itself.
 */
const flagsOf = perWord(({ lower }) => Uint8Array.from(allOpenings, (openings) => Number(openings.has(lower))))

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
  const index = allOpenings.push(byFirst) - 1
  const find = (tokens: readonly Token[], at: number): Phrase<Value> | undefined => {
    const word = tokenAt(tokens, at)?.word
    if (word === undefined || flagsOf(word)[index] === 0) return undefined
    for (const { rest, found } of byFirst.get(word.lower) ?? []) if (follows(tokens, at, rest)) return found
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
