import type { PlacedText } from '../tree/dump-tree.ts'
import { lastAtOrBefore } from './last-at-or-before.ts'

/** Line and column of an offset, 1-based, columns in UTF-16 units. */
export type Placer = (offset: number) => { line: number; column: number }

/** From an offset in a piece of text to its place in the file; linear to make, logarithmic to ask. */
export function toPlacer({ text, line, column }: PlacedText): Placer {
  if (!text.includes('\n')) return (offset) => ({ line, column: column + offset })
  const starts = [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)]
  return (offset) => {
    const row = lastAtOrBefore(starts, offset)
    return { line: line + row, column: offset - (starts[row] ?? 0) + (row === 0 ? column : 1) }
  }
}
