import type { Block, DumpTree } from '../tree/dump-tree.ts'
import { blockText } from '../tree/from-dump.ts'
import type { ArticleRecord } from './article-record.ts'

type LineRole = ArticleRecord['lines'][number]

/**
 * One role for every line of a dump: that of the block which holds most of the line's characters; none is that of a blank
 * line within a block.
 *
 * @param headerLines lines at the top that belong to the header
 */
export function toLineRoles(tree: DumpTree, headerLines: number): LineRole[] {
  const heaviest = new Map<number, Block>()
  for (const block of tree.children) {
    const { start, end } = block.position ?? { start: { line: 0 }, end: { line: 0 } }
    const texts = end.line > start.line ? blockText(block).split('\n') : []
    for (let line = start.line; line <= end.line; line++) {
      if (texts[line - start.line]?.trim() === '') continue
      const known = heaviest.get(line)
      if (known === undefined || size(block) > size(known)) heaviest.set(line, block)
    }
  }
  const last = tree.position?.end.line ?? 0
  const lines: LineRole[] = []
  for (let line = 1; line <= last; line += 1) {
    if (line <= headerLines) lines.push({ line, role: 'header', reason: 'header of the dump' })
    else lines.push(toLineRole(line, heaviest.get(line)))
  }
  return lines
}

function toLineRole(line: number, block: Block | undefined): LineRole {
  if (block === undefined) return { line, role: 'blank', reason: 'nothing on the line' }
  return { line, role: block.role, reason: block.data.reason }
}

function size(block: Block): number {
  return block.children.reduce((total, span) => total + span.value.length, 0)
}
