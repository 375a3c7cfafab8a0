/**
 * A look-up of phrases in the words of a line, by their first words: its time is the line's, whatever the number of
 * phrases.
 *
 * @param phrases words parted by single spaces
 * @returns the phrases that stand anywhere in some words, each once
 * @example phraseFinder(['in bai', 'email'])(['gui', 'email', 'in', 'bai']) // Set { 'email', 'in bai' }
 */
export function phraseFinder(phrases: readonly string[]): (words: readonly string[]) => ReadonlySet<string> {
  const byFirst = new Map<string, { phrase: string; words: readonly string[] }[]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), { phrase, words }])
  }
  return (line) => {
    let found: Set<string> | undefined
    for (let at = 0; at < line.length; at++) {
      for (const { phrase, words } of byFirst.get(line[at] ?? '') ?? none) {
        if (words.every((part, index) => line[at + index] === part)) found = (found ?? new Set()).add(phrase)
      }
    }
    return found ?? noPhrase
  }
}

const none: readonly never[] = []
const noPhrase: ReadonlySet<string> = new Set()
