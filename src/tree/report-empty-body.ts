import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import type { DumpTree, Role } from './dump-tree.ts'
import { blockText } from './from-dump.ts'
import { countWords } from './lines/count-words.ts'

/** What a sentence of the story may be taken for. */
const asideRoles: ReadonlySet<Role> = new Set([
  'older-title',
  'related-title',
  'related-abstract',
  'furniture',
  'noise',
  'caption',
])

/** Words of the shortest sentence, and sentences set aside, at least. */
const sentenceLength = 8
const leastSentences = 3

/** The end of a sentence, also inside a block of joined lines. */
const sentenceEnd = /\p{Ll}[.]["”’)]{0,2}(?:\s|$)/u

/** Tells the editor of a page on which no paragraph was found, though sentences stand on it. */
export function reportEmptyBody(tree: DumpTree, file: VFile): void {
  if (tree.children.some(({ role }) => role === 'paragraph')) return
  const aside = tree.children.filter((block) => asideRoles.has(block.role) && holdsSentence(blockText(block)))
  const [first] = aside
  if (first === undefined || aside.length < leastSentences) return
  report(file, 'empty-body', { text: blockText(first), count: aside.length }, first.position)
}

function holdsSentence(text: string): boolean {
  return sentenceEnd.test(text) && countWords(text) >= sentenceLength
}
