import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { report } from '../../diagnostics/report.ts'
import type { DumpTree } from '../dump-tree.ts'
import { findForeignText } from './find-foreign-text.ts'

/** Messages for one dump at most; the last says how many there are. */
const most = 5

/** Tells the editor of text that is foreign to the story, or was made unreadable. It stays as printed. */
export function reportForeignText(tree: DumpTree, file: VFile): void {
  const found = findForeignText(tree)
  if (found.length === 0) return
  const text = String(file)
  const places = location(text)
  for (const [index, { block, start, end }] of found.slice(0, most).entries()) {
    const from = (block.position?.start.offset ?? 0) + start
    const to = from + end - start
    const place = {
      start: places.toPoint(from) ?? { line: 1, column: 1 },
      end: places.toPoint(to) ?? { line: 1, column: 1 },
    }
    report(file, 'foreign-text', { text: text.slice(from, to), number: index + 1, count: found.length }, place)
  }
}
