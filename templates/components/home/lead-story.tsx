import type { StoryCard } from '../../../src/site/view-models/cards.ts'
import { MarkedDate } from '../date-mark.tsx'

export function LeadStory({ story }: { story: StoryCard }) {
  return (
    <article class="lead-story">
      <p class="entry-meta">
        <MarkedDate date={story.date} />
        {story.outlet && <a href={story.outlet.url}>{story.outlet.label}</a>}
      </p>
      <h2>
        <a href={story.url}>{story.title}</a>
      </h2>
      {story.lede && <p class="lede">{story.lede}</p>}
    </article>
  )
}
