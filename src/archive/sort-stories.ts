import { sortByKey } from '../collections/sort-by-key.ts'
import type { Story } from './story.ts'

/** Every story, those whose year is known apart from the others. */
export interface SortedStories {
  /** Oldest first. */
  dated: Story[]
  /** Of unknown year: by month and day, then those of which nothing is known. */
  undated: Story[]
}

/**
 * Stories in the order of time. A month or year comes before its days; what falls on one day is sorted by slug, so
 * that the order of files on disk never shows.
 */
export function sortStories(stories: readonly Story[]): SortedStories {
  const dated = stories.filter((story) => story.moment !== undefined)
  const undated = stories.filter((story) => story.moment === undefined)
  return {
    dated: sortByKey(dated, ({ moment, article }) => `${moment?.first} ${moment?.period} ${article.slug}`),
    undated: sortByKey(undated, ({ article }) => `${article.published ?? '~'} ${article.slug}`),
  }
}
