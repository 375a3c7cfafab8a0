import type { StoryCard } from '../../src/site/view-models/cards.ts'
import { MarkedDate } from './date-mark.tsx'
import { EntryTitle, type HeadingLevel } from './entry-title.tsx'

interface StoryListProps {
  stories: StoryCard[]
  /** Below each title the story's first sentences. */
  ledes?: boolean
}

/** Stories with date and outlet. A reader who wants to know more of a headline finds the lede under it. */
export function StoryList({ stories, ledes = false }: StoryListProps) {
  return (
    <ul class="story-list">
      {stories.map((story) => (
        <li>
          <StoryEntry story={story} lede={ledes} />
        </li>
      ))}
    </ul>
  )
}

interface StoryEntryProps {
  story: StoryCard
  lede?: boolean
  level?: HeadingLevel
}

export function StoryEntry({ story, lede = false, level = 3 }: StoryEntryProps) {
  return (
    <article class="entry">
      <p class="entry-meta">
        <MarkedDate date={story.date} />
        {story.outlet && <a href={story.outlet.url}>{story.outlet.label}</a>}
      </p>
      <EntryTitle level={level} url={story.url} title={story.title} />
      {lede && story.lede && <p class="entry-text">{story.lede}</p>}
    </article>
  )
}
