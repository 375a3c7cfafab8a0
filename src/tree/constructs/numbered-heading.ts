import type { Clue, Construct } from '../construct.ts'
import type { LineView } from '../lines/line-view.ts'
import { headingNumber } from '../lines/list-shapes.ts'

/** Words of the longest heading, and of the shortest paragraph below one. */
const longest = 25
const paragraphLength = 15

/** The numbered headings of a story, each with text below it, and that text: lists of other stories number titles alone. */
export const numberedHeading: Construct = (line, { lines, places }) => {
  const { index, lettered } = line
  if (places[index]?.below) return []
  if (!lettered) return isOneOfMany(index, lines) ? heading : []
  return lines[index - 1]?.lettered === false && isOneOfMany(index - 1, lines) ? text : []
}

/** Whether the numbered heading before or behind it has the next number. */
function isOneOfMany(index: number, lines: readonly LineView[]): boolean {
  const own = numberOf(index, lines)
  if (own === 0) return false
  return findNumber(index, -1, lines) === own - 1 || findNumber(index, 1, lines) === own + 1
}

/** The number of the next heading up or down the page, over nothing but text and items; 0 where there is none. */
function findNumber(from: number, step: 1 | -1, lines: readonly LineView[]): number {
  let at = from + step
  while (lines[at]?.stopped || isItem(lines[at])) at += step
  return numberOf(at, lines)
}

function isItem(line: LineView | undefined): boolean {
  return line?.text.endsWith(';') === true
}

/** The number of a heading with a paragraph or an item below it; 0 for any other line. */
function numberOf(index: number, lines: readonly LineView[]): number {
  const line = lines[index]
  if (!line || line.lettered || line.stopped || line.words.length > longest) return 0
  const below = lines[index + 1]
  return isItem(below) || isParagraph(below, lines) ? Number(headingNumber.exec(line.text)?.groups?.number ?? 0) : 0
}

/** Whether a line is text, in which the page may be cut off. */
function isParagraph(line: LineView | undefined, { length }: readonly LineView[]): boolean {
  return line !== undefined && line.words.length >= paragraphLength && (line.stopped || line.index === length - 1)
}

const heading: readonly Clue[] = [
  { role: 'subheading', weight: 6, reason: 'one of several numbered headings' },
  { role: 'related-title', weight: -3, reason: 'one of several numbered headings' },
  { role: 'cross-reference', weight: -3, reason: 'one of several numbered headings' },
  { role: 'caption', weight: -3, reason: 'one of several numbered headings' },
]

const text: readonly Clue[] = [
  { role: 'paragraph', weight: 2, reason: 'below a numbered heading of the story' },
  { role: 'related-abstract', weight: -4, reason: 'below a numbered heading of the story' },
]
