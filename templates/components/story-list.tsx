import type { StoryCard } from '../../src/site/view-models/cards.ts'
import { MarkedDate } from './date-mark.tsx'

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

export function StoryEntry({ story, lede = false }: { story: StoryCard; lede?: boolean }) {
  return (
    <article class="entry">
      <p class="entry-meta">
        <MarkedDate date={story.date} />
        {story.outlet && <a href={story.outlet.url}>{story.outlet.label}</a>}
      </p>
      <h3 class="entry-title">
        <a href={story.url}>{story.title}</a>
      </h3>
      {lede && story.lede && <p class="entry-text">{story.lede}</p>}
    </article>
  )
}
