import type { Construct } from '../construct.ts'

/** Words of one syllable or two letters that any two lines share. */
const common = 3

/**
 * Whether a sentence speaks of what the line above it names: an abstract takes up words of its title, a paragraph that
 * goes on with the story does not.
 */
export const abstract: Construct = (line, page) => {
  const above = page.lines[line.index - 1]
  if (!above || above.stopped || above.words.length < 5 || line.words.length < 6) return []
  const known = new Set(above.words.filter((word) => word.length >= common))
  const shared = new Set(line.words.slice(0, 60).filter((word) => known.has(word))).size
  if (shared >= Math.max(2, known.size / 3))
    return [{ role: 'related-abstract', weight: 1, reason: 'takes up the title above it' }]
  return shared === 0
    ? [{ role: 'related-abstract', weight: -1.5, reason: 'shares no word with the line above it' }]
    : []
}
