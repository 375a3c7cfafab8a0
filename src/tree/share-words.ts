/** Share of the distinct words of a line that are among others: 0 to 1. */
export function shareWords(words: readonly string[], others: ReadonlySet<string>): number {
  const distinct = new Set(words)
  let shared = 0
  for (const word of distinct) if (others.has(word)) shared++
  return distinct.size === 0 ? 0 : shared / distinct.size
}
