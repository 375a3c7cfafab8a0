import type { Construct } from '../construct.ts'
import type { LineView } from '../line-view.ts'

/** Share of words that two lines have in common to count as two versions of one caption. */
const alike = 0.75

/** A line that the next or previous line says again with the picture's source: the alternative text of that picture. */
export const neighbourEcho: Construct = (line, page) => {
  if (line.words.length < 4 || line.words.length > 60) return []
  const beside = [page.lines[line.index - 1], page.lines[line.index + 1]]
  const twin = beside.find((other) => other?.credit && likeness(line, other) >= alike)
  return twin ? [{ role: 'caption', weight: 4, reason: 'another version of the caption beside it' }] : []
}

/** Shared share of the shorter line's distinct words, 0 to 1. */
function likeness(a: LineView, b: LineView): number {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  const known = new Set(long.words)
  const distinct = [...new Set(short.words)]
  return distinct.filter((word) => known.has(word)).length / distinct.length
}
