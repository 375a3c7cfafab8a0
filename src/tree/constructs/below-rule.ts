import type { Clue, Construct } from '../construct.ts'

/** A line drawn below a text: `____________`. */
const drawn = /^_{5,}$/u

/** Lines below it that belong to it, and words of the longest. */
const reach = 3
const longest = 20

/**
 * A motto, a name or what a list of letters prints, below the line drawn under a text: titles of other stories have a
 * heading there.
 */
export const belowRule: Construct = ({ index, words, stopped }, { lines, places }) => {
  if (stopped || words.length === 0 || words.length > longest || places[index]?.heading) return []
  for (let above = index - 1; above >= 0 && above >= index - reach; above--) {
    if (places[above]?.heading) return []
    const { text = '' } = lines[above] ?? {}
    if (text.startsWith('_') && drawn.test(text)) return belowLine
  }
  return []
}

const belowLine: readonly Clue[] = [
  { role: 'furniture', zone: 'tail', weight: 3, reason: 'below a line drawn under the text' },
  { role: 'paragraph', weight: -3, reason: 'below a line drawn under the text' },
  { role: 'related-title', weight: -3, reason: 'below a line drawn under the text' },
  { role: 'older-title', weight: -3, reason: 'below a line drawn under the text' },
  { role: 'cross-reference', weight: -2, reason: 'below a line drawn under the text' },
]
