/** Up to five words and a dash at the start of a line: `Báo Núi – `, `VOV.VN - `. */
const opening = /^(?<opening>[(\p{Lu}][^\s]*(?:\s[^\s–—-]+){0,4}\s?[-–—]\s)(?=\S)/u

/** Different lines that must share an opening before it counts as a prefix. */
const leastLines = 3

/**
 * Openings such as `VOV.VN - ` that at least three different lines of a page share, as printed. Tells the prefix of an
 * outlet nobody has described.
 */
export function findRepeatedPrefixes(texts: readonly string[]): string[] {
  const lines = new Map<string, Set<string>>()
  for (const text of texts) {
    const found = opening.exec(text.slice(0, 60))?.groups?.opening
    if (found === undefined || text.length < found.length + 40) continue
    const known = lines.get(found) ?? new Set()
    lines.set(found, known.add(text))
  }
  return [...lines].filter(([, distinct]) => distinct.size >= leastLines).map(([found]) => found)
}
