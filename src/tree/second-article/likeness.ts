import type { LineView } from '../lines/line-view.ts'
import { isParagraph } from './page-part.ts'

/**
 * For each line, how many words the paragraphs above it and those from it on have in common: the cosine of the two sets,
 * 1 when they are the same and 0 when they share none. Two halves of a story share more than two stories do.
 */
export function toLikenesses(lines: readonly LineView[]): number[] {
  const begun = new Uint32Array(lines.length)
  const ended = new Uint32Array(lines.length)
  const last = findLastLines(lines, begun)
  for (const index of last) ended[index] = (ended[index] ?? 0) + 1
  let above = 0
  let over = 0
  return lines.map((_, index) => {
    above += begun[index - 1] ?? 0
    over += ended[index - 1] ?? 0
    return (above - over) / Math.sqrt(above * (last.length - over))
  })
}

/**
 * The last line of each word of the paragraphs.
 *
 * @param begun where the words that a line has first are counted
 */
function findLastLines(lines: readonly LineView[], begun: Uint32Array): number[] {
  const numbers = new Map<string, number>()
  const last: number[] = []
  for (const line of lines) {
    if (!isParagraph(line)) continue
    for (const word of line.words) {
      const number = numbers.get(word) ?? last.length
      if (number === last.length) {
        numbers.set(word, number)
        begun[line.index] = (begun[line.index] ?? 0) + 1
      }
      last[number] = line.index
    }
  }
  return last
}
