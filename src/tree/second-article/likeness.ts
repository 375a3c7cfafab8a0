import type { LineView } from '../line-view.ts'
import { isParagraph } from './page-part.ts'

/**
 * For each line, how many words the paragraphs above it and those from it on have in common: the cosine of the two sets,
 * 1 when they are the same and 0 when they share none. Two halves of a story share more than two stories do.
 */
export function toLikenesses(lines: readonly LineView[]): number[] {
  const first = new Map<string, number>()
  const last = new Map<string, number>()
  for (const line of lines) {
    if (!isParagraph(line)) continue
    for (const word of line.words) {
      if (!first.has(word)) first.set(word, line.index)
      last.set(word, line.index)
    }
  }
  const begun = countAt(first, lines.length)
  const ended = countAt(last, lines.length)
  let above = 0
  let over = 0
  return lines.map((_, index) => {
    above += begun[index - 1] ?? 0
    over += ended[index - 1] ?? 0
    return (above - over) / Math.sqrt(above * (last.size - over))
  })
}

function countAt(places: ReadonlyMap<string, number>, length: number): Uint32Array {
  const counts = new Uint32Array(length)
  for (const index of places.values()) counts[index] = (counts[index] ?? 0) + 1
  return counts
}
