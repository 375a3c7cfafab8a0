import type { Block, DumpTree } from './dump-tree.ts'

/**
 * A dump's text as a tree: one block for each line that is not blank, roles still open (`noise`). Lines of the header
 * are left out: they are the editor's, not the page's.
 *
 * @param text decoded and normalised
 * @param headerLines number of lines at the top that belong to the header
 */
export function fromDump(text: string, headerLines = 0): DumpTree {
  const lines = text.split('\n')
  const children: Block[] = []
  let offset = 0
  lines.forEach((line, index) => {
    if (index >= headerLines && line.trim() !== '') children.push(toBlock(line, index + 1, offset))
    offset += line.length + 1
  })
  const last = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: text.length }
  return { type: 'dump', children, position: { start: { line: 1, column: 1, offset: 0 }, end: last } }
}

/** The block of one line, without the white space around it. */
function toBlock(line: string, number: number, offset: number): Block {
  const value = line.trim()
  const indent = line.length - line.trimStart().length
  const start = { line: number, column: indent + 1, offset: offset + indent }
  const end = { line: number, column: start.column + value.length, offset: start.offset + value.length }
  const position = { start, end }
  return {
    type: 'block',
    role: 'noise',
    children: [{ type: 'text', value, position }],
    data: { reason: '' },
    position,
  }
}

/** The text of a block as printed, over all its spans: the slice of the dump between its start and end. */
export function blockText(block: Block): string {
  const [first, second] = block.children
  return second === undefined ? (first?.value ?? '') : block.children.map((span) => span.value).join('')
}

/** Where two wrapped lines were joined; begins where the space does, so that long spaces are read once. */
const lineBreak = /(?<!\s)\s*\n\s*/gu

/** A text whose wrapped lines are one, with a space between them. */
export function unwrap(text: string): string {
  return text.includes('\n') ? text.replace(lineBreak, ' ') : text
}
