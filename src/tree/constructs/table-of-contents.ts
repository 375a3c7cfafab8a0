import type { Clue, Construct } from '../construct.ts'
import type { LineView } from '../lines/line-view.ts'
import { contentsHeadings } from '../page-words/contents-headings.ts'

/** Entries of the longest table of contents. */
const longest = 40

/** A table of contents below its heading, the headings of the story that it names, and the text below these. */
export const tableOfContents: Construct = (line, { lines }) => {
  if (contentsHeadings.has(line.key)) return isEntry(lines[line.index + 1], lines) ? heading : []
  if (line.twins.length > 1) return ofTwin(line, lines)
  const above = lines[line.index - 1]
  return above && above.twins.length > 1 && isNamed(above, lines) ? text : []
}

function ofTwin(line: LineView, lines: readonly LineView[]): readonly Clue[] {
  if (isEntry(line, lines)) return entry
  return isNamed(line, lines) ? named : []
}

/** Whether a table of contents has a line, further up. */
function isNamed({ twins, index }: LineView, lines: readonly LineView[]): boolean {
  const [first = index] = twins
  return first < index && isEntry(lines[first], lines)
}

/** Whether nothing but lines that come back further down stand between a line and the heading of a table of contents. */
function isEntry(line: LineView | undefined, lines: readonly LineView[]): boolean {
  if (!line) return false
  let at = line.index
  while (comesBack(lines[at]) && line.index - at < longest) at--
  return at < line.index && contentsHeadings.has(lines[at]?.key ?? '')
}

function comesBack(line: LineView | undefined): boolean {
  return line !== undefined && line.twins.length > 1 && line.twins[0] === line.index && !line.stopped
}

const heading: readonly Clue[] = [
  { role: 'furniture', zone: 'story', weight: 6, reason: 'heading of a table of contents' },
  { role: 'furniture', zone: 'opening', weight: 6, reason: 'heading of a table of contents' },
  { role: 'furniture', zone: 'tail', weight: -6, reason: 'heading of a table of contents' },
]

const entry: readonly Clue[] = [
  { role: 'furniture', weight: 7, reason: 'in a table of contents' },
  { role: 'furniture', zone: 'tail', weight: -6, reason: 'in a table of contents' },
  { role: 'related-title', weight: -6, reason: 'in a table of contents' },
  { role: 'older-title', weight: -6, reason: 'in a table of contents' },
  { role: 'subheading', weight: -6, reason: 'in a table of contents' },
]

const named: readonly Clue[] = [
  { role: 'subheading', weight: 6, reason: 'in the table of contents' },
  { role: 'related-title', weight: -6, reason: 'in the table of contents' },
  { role: 'older-title', weight: -6, reason: 'in the table of contents' },
  { role: 'cross-reference', weight: -6, reason: 'in the table of contents' },
]

const text: readonly Clue[] = [
  { role: 'paragraph', weight: 2, reason: 'below a heading in the table of contents' },
  { role: 'related-abstract', weight: -6, reason: 'below a heading in the table of contents' },
]
