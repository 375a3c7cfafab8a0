import type { VFile } from 'vfile'
import { report } from '../../diagnostics/report.ts'
import type { DumpTree } from '../dump-tree.ts'
import type { SecondArticle } from './find-second-article.ts'

/**
 * Reports the second article of a page. What surely is one is set aside: its lines stay in the tree as noise.
 *
 * @returns the first article, a tree that shares its blocks with the one given; undefined when nothing was set aside
 */
export function setAside(tree: DumpTree, file: VFile, { index, title, isSure }: SecondArticle): DumpTree | undefined {
  const place = tree.children[index]?.position
  report(file, isSure ? 'several-articles' : 'doubtful-article', { title }, place)
  if (!isSure) return undefined
  for (const block of tree.children.slice(index)) block.data.reason = 'belongs to a second article'
  return { ...tree, children: tree.children.slice(0, index) }
}
