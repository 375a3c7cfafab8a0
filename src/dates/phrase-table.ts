import { type Token, wordAt } from './token.ts'

/** A phrase found in a text: what it stands for, and its number of words. */
export interface Phrase<Value> {
  value: Value
  length: number
}

export type PhraseTable<Value> = (tokens: readonly Token[], at: number) => Phrase<Value> | undefined

/**
 * A lookup of the longest phrase that begins at a token. Keys are words in lower case, parted by single spaces.
 *
 * @example phraseTable({ 'sáng': 1, 'sáng sớm': 2 })(tokens, 0)
 */
export function phraseTable<Value>(entries: Readonly<Record<string, Value>>): PhraseTable<Value> {
  const byFirst = new Map<string, { words: string[]; value: Value }[]>()
  for (const [key, value] of Object.entries(entries)) {
    const words = key.split(' ')
    const first = words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }])
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return (tokens, at) => {
    const found = byFirst
      .get(wordAt(tokens, at))
      ?.find(({ words }) => words.every((word, index) => wordAt(tokens, at + index) === word))
    return found && { value: found.value, length: found.words.length }
  }
}

/** A table of phrases that mean nothing more than themselves. */
export function phraseSet(phrases: readonly string[]): PhraseTable<true> {
  return phraseTable(Object.fromEntries(phrases.map((phrase) => [phrase, true as const])))
}
