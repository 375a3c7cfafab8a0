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
  const versions = new Map<Story, Version[]>()
  const tellings = stories.map(({ article, paragraphs }) => ({
    title: article.title ?? null,
    lede: article.lede ?? null,
    body: paragraphs,
  }))
  for (const { index, twin, likeness } of findNearDuplicates(tellings)) {
    const [one, other] = [stories[index], stories[twin]]
    if (!one || !other) continue
    versions.set(one, [...(versions.get(one) ?? []), { story: other, likeness }])
    versions.set(other, [...(versions.get(other) ?? []), { story: one, likeness }])
  }
  for (const list of versions.values()) list.sort((a, b) => b.likeness - a.likeness)
  return versions
}
