import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import type { DumpTree } from './dump-tree.ts'
import { blockText } from './from-dump.ts'
import { doubtfulSigns } from './unsigned-caption.ts'

/** Tells the editor of sentences that were taken for captions by nothing but their words or place. */
export function reportDoubtfulCaptions(tree: DumpTree, file: VFile): void {
  for (const block of tree.children) {
    if (block.role !== 'caption' || !doubtfulSigns.has(block.data.reason)) continue
    const text = blockText(block)
    if (text.endsWith('.')) report(file, 'doubtful-caption', { text }, block.position)
  }
}
