import type { DumpTree } from '../tree/dump-tree.ts'
import { ownText } from '../tree/placed-texts.ts'
import { foldKey } from '../vietnamese/fold.ts'
import type { ArticleRecord } from './article-record.ts'

/**
 * The other stories that a page names as related, each once, in its order: lists at its foot with their abstracts, and
 * references in the flow of the story.
 */
export function collectRelated(tree: DumpTree): ArticleRecord['related'] {
  const stories = new Map<string, ArticleRecord['related'][number]>()
  let last: ArticleRecord['related'][number] | undefined
  for (const block of tree.children) {
    if (block.role === 'related-title' || block.role === 'cross-reference') {
      const text = ownText(block)
      const key = foldKey(text)
      if (key === '') continue
      last = stories.get(key) ?? { title: text, abstract: null }
      stories.set(key, last)
    } else if (block.role === 'related-abstract' && last) last.abstract ??= ownText(block)
    else if (block.role !== 'furniture') last = undefined
  }
  return [...stories.values()]
}

/** The titles of a page's lists of older or newer stories, each once. */
export function collectOlder(tree: DumpTree): ArticleRecord['older'] {
  const titles = new Map<string, string>()
  for (const block of tree.children) {
    if (block.role !== 'older-title') continue
    const title = ownText(block)
    if (!titles.has(foldKey(title))) titles.set(foldKey(title), title)
  }
  return [...titles.values()].map((title) => ({ title }))
}
