/** Longer words are not compared: no option, key or id is that long. */
const longest = 60

/**
 * The word of a list that somebody most likely meant: the one that the fewest letters, added, dropped or changed, lead
 * to. Undefined when that would be more than a third of the letters.
 *
 * @example findNearest('publised', ['published', 'title']) // 'published'
 */
export function findNearest<Word extends string>(typed: string, words: readonly Word[]): Word | undefined {
  if (typed.length > longest) return undefined
  let nearest: Word | undefined
  let least = Math.floor(Math.max(typed.length, 3) / 3) + 1
  for (const word of words) {
    const distance = countEdits(typed.toLowerCase(), word.toLowerCase())
    if (distance < least) [nearest, least] = [word, distance]
  }
  return nearest
}

/** Levenshtein's distance, row by row, two neighbours swapped being one edit. */
function countEdits(a: string, b: string): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j += 1) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      const isSwap = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j]
      const swapped = isSwap ? (before[j - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY
      next.push(Math.min(replaced, swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    ;[before, row] = [row, next]
  }
  return row.at(-1) ?? 0
}
