/** Up to five words and a dash at the start of a line: `Báo Núi – `, `VOV.VN - `. */
const opening = /^(?<opening>[(\p{Lu}][^\s]*(?:\s[^\s–—-]+){0,4}\s?[-–—]\s)(?=\S)/u

/** Different lines that must share an opening before it counts as a prefix. */
const leastLines = 3

/**
 * Openings such as `VOV.VN - ` that at least three different lines of a page share, as printed. Tells the prefix of an
 * outlet nobody has described. A name that sentences speak of is none: `Armenia - Azerbaijan …` thrice is a topic.
 */
export function findRepeatedPrefixes(texts: readonly string[]): string[] {
  const lines = new Map<string, Set<string>>()
  for (const text of texts) {
    const found = opening.exec(text.slice(0, 60))?.groups?.opening
    if (found === undefined || text.length < found.length + 40) continue
    const known = lines.get(found) ?? new Set()
    lines.set(found, known.add(text))
  }
  const frequent = [...lines].filter(([, distinct]) => distinct.size >= leastLines).map(([found]) => found)
  return frequent.filter((found) => !isSpokenOf(found, texts))
}

/** Lines shorter than this are no sentences; furniture may name its outlet. */
const shortestSentence = 60

/** Whether a name, with or without the dash of a prefix, stands inside a sentence of the page. */
export function isSpokenOf(name: string, texts: readonly string[]): boolean {
  const bare = name.replace(nameEdge, '')
  return texts.some((text) => text.length >= shortestSentence && text.indexOf(bare, name.length) > 0)
}

/** Brackets, dashes, stops and spaces around the name in a prefix. */
const nameEdge = /^[\s("]+|[\s)."|:–—-]+$/gu
