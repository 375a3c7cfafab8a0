import type { LineView } from '../lines/line-view.ts'

/** A line of a header: `published: 2024-03-01`. */
const headerLine = /^(?:url|outlet|published|retrieved|title|byline)\s*:/u

/** Lines of the longest header. */
const headerLength = 8

/** Index of the `---` that opens a header below the top of the page: only an editor writes one. -1 when there is none. */
export function findHeader(lines: readonly LineView[]): number {
  return lines.findIndex(({ text, index }) => text === '---' && index > 0 && headerEnd(lines, index) !== undefined)
}

/** Index of the `---` that closes the header that opens at a line; undefined when none does. */
export function headerEnd(lines: readonly LineView[], start: number): number | undefined {
  for (let index = start + 1; index <= start + headerLength; index++) {
    const text = lines[index]?.text ?? ''
    if (text === '---') return index > start + 1 ? index : undefined
    if (!headerLine.test(text)) return undefined
  }
  return undefined
}
