import { fold, foldKey } from '../vietnamese/fold.ts'

/** Syllables in a phrase: one says little in Vietnamese, where most words have two. */
const phraseLength = 2

/**
 * The phrases of a title by which stories are compared: each two neighbouring syllables, folded, each once. Common ones
 * are harmless: what many titles share counts for nothing.
 *
 * @example titlePhrases('Hành lang Lachin') // ['hanh lang', 'lang lachin']
 */
export function titlePhrases(title: string): string[] {
  return [...new Set(toPhrases(foldKey(title).split(' ')))]
}

/** Letters and figures of a title, as printed: `Hành`, `lang`. */
const word = /[\p{L}\p{M}\p{N}]+/gu

/**
 * The longest run of syllables of a title whose phrases another title has too, as printed; empty when they share none.
 *
 * @example commonWords('Mở hành lang nhân đạo', 'Hành lang nhân đạo qua đèo') // 'hành lang nhân đạo'
 */
export function commonWords(title: string, other: string): string {
  const words = Array.from(title.matchAll(word), ([found]) => found)
  const theirs = new Set(titlePhrases(other))
  let [best, run]: [string[], string[]] = [[], []]
  for (const [at, phrase] of toPhrases(words.map(fold)).entries()) {
    const pair = words.slice(at, at + phraseLength)
    if (theirs.has(phrase)) run = run.length > 0 ? [...run, ...pair.slice(-1)] : pair
    else run = []
    if (run.length > best.length) best = run
  }
  return best.join(' ')
}

/** Each two neighbours, in their order. */
function toPhrases(words: readonly string[]): string[] {
  return words.slice(0, 1 - phraseLength).map((_, at) => words.slice(at, at + phraseLength).join(' '))
}
