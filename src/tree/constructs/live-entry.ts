import type { Clue, Construct } from '../construct.ts'
import type { LineView } from '../lines/line-view.ts'

/** A clock time alone, above an entry of a live report: `02:40`, `01h55`. */
const clock = /^\d{1,2}\s?[:h]\s?\d{2}$/u

/** Words of the longest heading of an entry. */
const longest = 20

/** The heading of an entry in a live report and its text: a clock time, a short line, sentences. */
export const liveEntry: Construct = (line, { lines }) => {
  const [second, above, below] = [lines[line.index - 2], lines[line.index - 1], lines[line.index + 1]]
  if (isHeading(line, above, below)) return heading
  return above && isHeading(above, second, line) ? entry : []
}

function isHeading(line: LineView, above: LineView | undefined, below: LineView | undefined): boolean {
  if (line.stopped || line.words.length < 2 || line.words.length > longest) return false
  return above !== undefined && clock.test(above.text) && below?.stopped === true
}

const heading: readonly Clue[] = [
  { role: 'subheading', weight: 3, reason: 'heads an entry of a live report' },
  { role: 'related-title', weight: -3, reason: 'heads an entry of a live report' },
  { role: 'older-title', weight: -3, reason: 'heads an entry of a live report' },
  { role: 'cross-reference', weight: -2, reason: 'heads an entry of a live report' },
  { role: 'title', weight: -2, reason: 'heads an entry of a live report' },
]

const entry: readonly Clue[] = [
  { role: 'paragraph', weight: 1, reason: 'an entry of a live report' },
  { role: 'related-abstract', weight: -3, reason: 'an entry of a live report' },
]
