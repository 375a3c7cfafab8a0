import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Block, DumpTree } from '../tree/dump-tree.ts'
import { blockText } from '../tree/from-dump.ts'
import { cutText } from '../vietnamese/cut-text.ts'

/** Characters of a line that a message quotes. */
const quoted = 60

/**
 * Tells the editor what a page lacks: a story (fatal), a title, the end of its last sentence, an outlet (unless the
 * outlets could not be read).
 */
export function reportGaps(tree: DumpTree, file: VFile, { gaps }: Pick<KnowledgeBase, 'gaps'>): void {
  const [first] = tree.children
  const lede = tree.children.find(({ role }) => role === 'lede')
  if (!lede) {
    report(file, 'no-story', { lines: tree.children.length }, first?.position?.start)
    return
  }
  const { header } = file.data.source ?? {}
  if (header?.title === undefined && !tree.children.some(({ role }) => role === 'title')) {
    report(file, 'missing-title', { opening: cutText(blockText(lede), quoted) }, lede.position)
  }
  reportCutEnd(tree.children.at(-1), file)
  if (file.data.outlet === undefined && !gaps?.kinds.has('outlets'))
    report(file, 'unknown-outlet', {}, first?.position?.start)
}

/** A letter, figure, comma or dash at the end, where a sentence has its stop. */
const unfinished = /[\p{L}\p{M}\p{N},–—-]$/u

/** Says where the copied page stops within a sentence: its end may be missing from the dump. */
function reportCutEnd(last: Block | undefined, file: VFile): void {
  if (last?.role !== 'paragraph' && last?.role !== 'lede') return
  const whole = blockText(last)
  const end = whole.slice(-quoted)
  if (!unfinished.test(end)) return
  const text = end === whole ? end : `…${end.slice(end.indexOf(' '))}`
  report(file, 'cut-off-story', { text }, last.position?.end)
}
