import type { PlacedText } from '../tree/dump-tree.ts'

/** Line and column of an offset, 1-based, columns in UTF-16 units. */
export type Placer = (offset: number) => { line: number; column: number }

/** From an offset in a piece of text to its place in the file; linear to make, logarithmic to ask. */
export function toPlacer({ text, line, column }: PlacedText): Placer {
  const starts = [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)]
  return (offset) => {
    const row = findRow(starts, offset)
    return { line: line + row, column: offset - (starts[row] ?? 0) + (row === 0 ? column : 1) }
  }
}

/** The last row that starts at or before an offset. */
function findRow(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
