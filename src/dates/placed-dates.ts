import type { PlacedText } from '../tree/dump-tree.ts'
import { type ReadText, readText, type WrittenDate } from './read-dates.ts'

/** The dates of texts read before: the day of publication and the story's expressions are both found by them. */
const known = new WeakMap<PlacedText, readonly WrittenDate[]>()

/** The date expressions of a piece of a page, read once. */
export function datesOf(placed: PlacedText): readonly WrittenDate[] {
  return known.get(placed) ?? readPlaced(placed).dates
}

/** Reads a piece of a page whole. Only its dates are kept: the tokens of a page of megabytes would fill the memory. */
export function readPlaced(placed: PlacedText): ReadText {
  const read = readText(placed.text)
  known.set(placed, read.dates)
  return read
}
