import { groupBy } from '../collections/group-by.ts'
/**
 * A look-up of phrases in the key of a line. Most lines hold none, which one pattern tells; the words of the others are
 * looked up by the first words of the phrases.
 *
 * @param phrases folded words parted by single spaces
 * @returns the phrases that stand anywhere in a key, each once
 * @example phraseFinder(['in bai', 'email'])('gui email in bai') // Set { 'email', 'in bai' }
 */
export function phraseFinder(phrases: readonly string[]): (key: string) => ReadonlySet<string> {
  const any = new RegExp(`(?:^| )(?:${phrases.join('|')})(?= |$)`, 'u')
  const split = phrases.map((phrase) => ({ phrase, words: phrase.split(' ') }))
  const byFirst = groupBy(split, ({ words }) => words.slice(0, 1))
  return (key) => (any.test(key) ? findAll(key.split(' '), byFirst) : none)
}

const none: ReadonlySet<string> = new Set()

function findAll(
  line: readonly string[],
  byFirst: ReadonlyMap<string, readonly { phrase: string; words: readonly string[] }[]>,
): Set<string> {
  const found = new Set<string>()
  line.forEach((word, at) => {
    for (const { phrase, words } of byFirst.get(word) ?? []) {
      if (words.every((part, index) => line[at + index] === part)) found.add(phrase)
    }
  })
  return found
}
