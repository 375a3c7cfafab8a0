import type { Clue, Construct } from '../construct.ts'
import type { LineView } from '../lines/line-view.ts'
import { letterless } from '../lines/list-shapes.ts'
import { innerStop } from '../lines/sentence-shapes.ts'

/** A line that is one cell of a table, with its bars: `Dãy quầy phía Nam |`, `| Dãy quầy phía Nam. |`. */
const cell = /^(?:\|\s)?[^|]*[^|\s]\s\|$/u

/** A full stop before the bar. */
const stopInCell = /[.!?…]["”’)]*\s\|$/u

/** Words of the shortest caption, and of the longest without a full stop and with one, which a paragraph may have too. */
const shortest = 4
const longest = 45
const longestStopped = 20

/** A caption in the table that a page lays out a picture with: a cell alone between sentences, its bar behind it or on the line below. */
export const pictureCell: Construct = (line, { lines, firstSentence }) => {
  const { index, text, words, stopped, holds, isAuthor } = line
  if (index <= firstSentence || isAuthor || words.length < shortest || words.length > longest) return []
  const bar = lines[index + 1]
  const isAboveBar = !stopped && !line.beforeGap && bar?.text === '|'
  if (!isAboveBar && !(holds.bar && isShortCell(text, words.length))) return []
  const [above, below] = [sentenceFrom(lines, index, -1), sentenceFrom(lines, index, 1)]
  return above && below && !innerStop.test(text) ? inCell : []
}

function isShortCell(text: string, length: number): boolean {
  return cell.test(text) && (length <= longestStopped || !stopInCell.test(text))
}

/** Whether the next line with letters, up or down, ends like a sentence in no cell; the page may end before there is one. */
function sentenceFrom(lines: readonly LineView[], index: number, step: 1 | -1): boolean {
  let at = index + step
  while (letterless.test(lines[at]?.text ?? 'a')) at += step
  const line = lines[at]
  return line ? line.stopped && !line.text.endsWith('|') : step > 0
}

const inCell: readonly Clue[] = [
  { role: 'caption', weight: 6, reason: 'alone in the cell of a table between sentences' },
  { role: 'subheading', weight: -3, reason: 'alone in the cell of a table between sentences' },
  { role: 'cross-reference', weight: -3, reason: 'alone in the cell of a table between sentences' },
  { role: 'related-title', weight: -3, reason: 'alone in the cell of a table between sentences' },
]
