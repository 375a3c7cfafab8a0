import { PhraseIndex, type Telling, toPhrases } from './phrase-index.ts'

/** A story that tells what an earlier one tells, in nearly the same words. */
export interface NearDuplicate {
  /** Index of the story. */
  index: number
  /** Index of the earlier story most like it. */
  twin: number
  /** Share of the shorter one's phrases that the other has too: 0 to 1. */
  likeness: number
}

/**
 * Near-duplicates among stories: the same dump twice, one agency's story in two outlets, cut or lightly edited. Each copy
 * is named once, with the earlier story most like it.
 *
 * @returns in the order of the stories
 */
export function findNearDuplicates(stories: readonly Telling[]): NearDuplicate[] {
  const earlier = new PhraseIndex()
  return stories.flatMap((story, index) => {
    const own = toPhrases(story)
    const [found] = earlier.findLike(own)
    earlier.add(own)
    return found ? [{ index, twin: found.index, likeness: found.likeness }] : []
  })
}
