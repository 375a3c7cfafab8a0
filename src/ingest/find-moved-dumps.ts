import { PhraseIndex, type Telling, toPhrases } from '../archive/phrase-index.ts'
import type { ArticleFile } from './read-articles.ts'
import type { DumpStory } from './read-dumps.ts'

/**
 * Pairs stories that have no article with articles whose dump is gone, by what they tell: a dump that was renamed and
 * changed at once. Those most alike are paired first, each once.
 *
 * @returns in the order of likeness
 */
export function findMovedDumps(
  stories: readonly DumpStory[],
  orphans: readonly ArticleFile[],
): Map<DumpStory, ArticleFile> {
  const moved = new Map<DumpStory, ArticleFile>()
  if (stories.length === 0 || orphans.length === 0) return moved
  const index = new PhraseIndex()
  for (const orphan of orphans) index.add(toPhrases(toTelling(orphan)))
  const pairs = stories.flatMap((story) =>
    Array.from(index.findLike(toPhrases(story.record)), (found) => ({ story, ...found })),
  )
  const taken = new Set<number>()
  for (const { story, index: at } of pairs.toSorted((a, b) => b.likeness - a.likeness)) {
    const orphan = orphans[at]
    if (!orphan || taken.has(at) || moved.has(story)) continue
    taken.add(at)
    moved.set(story, orphan)
  }
  return moved
}

/** What an article tells; of one whose front matter is broken, its whole text. */
function toTelling({ article, text }: ArticleFile): Telling {
  return { title: article?.title ?? null, lede: article?.lede ?? null, body: [article?.body ?? text] }
}
