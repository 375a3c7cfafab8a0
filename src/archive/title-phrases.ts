import { foldKey } from '../vietnamese/fold.ts'

/** Syllables in a phrase: one says little in Vietnamese, where most words have two. */
const phraseLength = 2

/**
 * The phrases of a title by which stories are compared: each two neighbouring syllables, folded, each once. Common ones
 * are harmless: what many titles share counts for nothing.
 *
 * @example titlePhrases('Hành lang Lachin') // ['hanh lang', 'lang lachin']
 */
export function titlePhrases(title: string): string[] {
  const words = foldKey(title).split(' ')
  const phrases = words.slice(0, 1 - phraseLength).map((_, at) => words.slice(at, at + phraseLength).join(' '))
  return [...new Set(phrases)]
}
