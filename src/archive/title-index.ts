import { groupBy } from '../collections/group-by.ts'
import { foldKey } from '../vietnamese/fold.ts'
import type { Story } from './story.ts'

/** The archive's stories by the folded key of their titles. */
export type TitleIndex = ReadonlyMap<string, readonly Story[]>

/** Stories without a title of their own cannot be referred to and are left out. */
export function indexTitles(stories: readonly Story[]): TitleIndex {
  return groupBy(stories, ({ hasTitle, title }) => (hasTitle ? [foldKey(title)] : []))
}

/**
 * The story that a title printed beside `from` means: a story of the same outlet rather than another's, the first by
 * time. Never `from` itself.
 */
export function findHeld(index: TitleIndex, title: string, from: Story): Story | undefined {
  const candidates = (index.get(foldKey(title)) ?? []).filter((story) => story !== from)
  return candidates.find((story) => story.article.outlet === from.article.outlet) ?? candidates[0]
}
