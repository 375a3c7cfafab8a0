import type { StoryView } from '../../../src/site/view-models/story.ts'
import { StoryEntry } from '../story-list.tsx'

/** Related stories, each with what relates it. */
export function SimilarStories({ stories }: { stories: StoryView['similar'] }) {
  return (
    <ul class="story-list">
      {stories.map(({ card, reason }) => (
        <li>
          <StoryEntry story={card} />
          <p class="entry-text">{reason}</p>
        </li>
      ))}
    </ul>
  )
}
