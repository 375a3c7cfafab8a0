import type { Clue, Construct } from '../construct.ts'
import type { LineView } from '../line-view.ts'
import type { PageView } from '../page-view.ts'

/** Share of words that two lines have in common to count as two versions of one caption. */
const alike = 0.75

/** Words of the longest line that is looked at, and of the longest caption that has no source. */
const longest = 60
const longestDoubled = 25

/**
 * A picture's alternative text beside its caption: the same with the picture's source, the same sentence, or its
 * beginning, cut off in the middle of a word.
 */
export const neighbourEcho: Construct = (line, page) => {
  if (line.words.length < 2 || line.words.length > longest) return []
  const beside = [page.lines[line.index - 1], page.lines[line.index + 1]]
  if (line.words.length >= 4 && beside.some((other) => other?.credit && likeness(line, other) >= alike)) return version
  if (line.words.length > longestDoubled) return []
  return beside.some((other) => other && isDoubled(line, other, page)) ? doubled : []
}

/** Shared share of the shorter line's distinct words, 0 to 1. */
function likeness(a: LineView, b: LineView): number {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  const known = new Set(long.words)
  const distinct = [...new Set(short.words)]
  return distinct.filter((word) => known.has(word)).length / distinct.length
}

/** Whether two lines are one sentence, or one is cut off in the other: by the page's end, or in the middle of a word. */
function isDoubled(a: LineView, b: LineView, { lines }: PageView): boolean {
  if (a.key === b.key) return a.stopped
  const [short, long] = a.text.length < b.text.length ? [a, b] : [b, a]
  if (short.stopped || !long.stopped || !long.text.startsWith(short.text)) return false
  return short.index === lines.length - 1 || letter.test(long.text[short.text.length] ?? '')
}

const letter = /\p{L}/u

const version: readonly Clue[] = [{ role: 'caption', weight: 4, reason: 'another version of the caption beside it' }]

const doubled: readonly Clue[] = [
  { role: 'caption', weight: 7, reason: 'the same sentence twice, as a picture has it' },
  { role: 'title', weight: -3, reason: 'the same sentence twice, as a picture has it' },
]
