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

/** Levenshtein's distance, row by row. */
function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1]
    for (const [j, other] of Array.from(b).entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
