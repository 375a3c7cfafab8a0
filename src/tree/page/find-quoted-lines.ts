import type { LineView } from '../lines/line-view.ts'

/** What opens a quotation, and what closes it. */
export const closings: ReadonlyMap<string | undefined, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
])

/** Lines of the longest quotation. */
const longest = 30

/** Characters of a line's end within which the mark that closes stands: `…".`, `…”,`. */
const reach = 4

/**
 * The quotations of a page that go over several lines, as verses, letters and slogans are printed, each below a sentence
 * or a line that announces it: its first line opens with a mark that only its last line closes.
 *
 * @returns the index of each of their lines, with that of the first line of its quotation
 */
export function findQuotedLines(lines: readonly LineView[]): Map<number, number> {
  const found = new Map<number, number>()
  for (const { index, lettered, text } of lines) {
    const closing = lettered ? undefined : closings.get(text[0])
    if (closing === undefined || text.includes(closing, 1) || !canAnnounce(lines[index - 1])) continue
    const end = findEnd(index, closing, lines)
    for (let line = index; line <= end; line++) found.set(line, index)
  }
  return found
}

function canAnnounce(above: LineView | undefined): boolean {
  return above !== undefined && (above.stopped || above.text.endsWith(':'))
}

/** The line that closes a quotation; -1 where another opens before. */
function findEnd(start: number, closing: string, lines: readonly LineView[]): number {
  for (const { index, text } of lines.slice(start + 1, start + longest)) {
    if (closings.has(text[0])) return -1
    const at = text.indexOf(closing)
    if (at >= 0) return at >= text.length - reach ? index : -1
  }
  return -1
}
