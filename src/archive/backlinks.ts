import { groupBy } from '../collections/group-by.ts'
import type { Story } from './story.ts'
import { findHeld, type TitleIndex } from './title-index.ts'

/** For each story that others name in their lists: those others, each once, in the order of `stories`. */
export function listReferrers(stories: readonly Story[], titles: TitleIndex): ReadonlyMap<Story, readonly Story[]> {
  return groupBy(stories, (story) => {
    const named = [...story.article.related, ...story.article.older]
    return new Set(named.flatMap(({ title }) => findHeld(titles, title, story) ?? []))
  })
}
