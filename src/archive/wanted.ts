import { groupBy } from '../collections/group-by.ts'
import { foldKey } from '../vietnamese/fold.ts'
import type { Story } from './story.ts'
import type { TitleIndex } from './title-index.ts'

/** A story that outlets referred to and the archive lacks. */
export interface WantedStory {
  title: string
  abstract: string | null
  /** The archive's stories that name it, each once, in the order of time. */
  wantedBy: readonly Story[]
}

/**
 * The related stories that the archive does not hold, most wanted first, then in the order in which they were first
 * named. A title is one however it is accented and punctuated; it leaves the list once a story has it.
 */
export function listWanted(stories: readonly Story[], titles: TitleIndex): WantedStory[] {
  const named = stories.flatMap((story) => story.article.related.map((related) => ({ ...related, story })))
  const groups = groupBy(named, ({ title }) => [foldKey(title)].filter((key) => key !== '' && !titles.has(key)))
  return [...groups.values()]
    .flatMap(([first, ...others]) => (first ? [toWanted([first, ...others], first.title)] : []))
    .sort((a, b) => b.wantedBy.length - a.wantedBy.length)
}

function toWanted(named: { abstract: string | null; story: Story }[], title: string): WantedStory {
  return {
    title,
    abstract: named.find(({ abstract }) => abstract !== null)?.abstract ?? null,
    wantedBy: [...new Set(named.map(({ story }) => story))],
  }
}
