import { groupBy } from '../collections/group-by.ts'
import { findNearDuplicates } from './find-near-duplicates.ts'
import type { Story } from './story.ts'

/** Another version of a story: the same dump once more, one agency's story in another outlet. */
export interface Version {
  story: Story
  /** Share of the shorter one's phrases that the other has too: 0 to 1. */
  likeness: number
}

/** The versions of each story that has any, both ways, the most alike first. */
export function listVersions(stories: readonly Story[]): ReadonlyMap<Story, readonly Version[]> {
  const tellings = stories.map(({ article, paragraphs }) => ({
    title: article.title ?? null,
    lede: article.lede ?? null,
    body: paragraphs,
  }))
  const pairs = findNearDuplicates(tellings).flatMap(({ index, twin, likeness }) => {
    const [one, other] = [stories[index], stories[twin]]
    return one && other
      ? [
          { of: one, story: other, likeness },
          { of: other, story: one, likeness },
        ]
      : []
  })
  return groupBy(
    pairs.sort((a, b) => b.likeness - a.likeness),
    ({ of }) => [of],
  )
}
