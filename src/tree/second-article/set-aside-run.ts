import type { VFile } from 'vfile'
import { report } from '../../diagnostics/report.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { DumpTree } from '../dump-tree.ts'
import { findSecondRun } from './find-second-run.ts'

/**
 * The part of a page that is its first article: all of it, unless the shape of its lines alone tells that two pages were
 * pasted into one file. The lines of the second stay in the tree as noise and are reported.
 *
 * @returns a tree that shares its blocks with the one given
 */
export function setAsideRun(tree: DumpTree, file: VFile, outlets: KnowledgeBase['outlets']): DumpTree {
  const prefixes = [...outlets.values()].flatMap((outlet) => outlet.prefixes)
  const second = findSecondRun(tree, prefixes)
  if (!second) return tree
  const rest = tree.children.slice(second.index)
  for (const block of rest) block.data.reason = 'belongs to a second article'
  report(file, 'several-articles', { title: second.title }, rest[0]?.position)
  return { ...tree, children: tree.children.slice(0, second.index) }
}
