import type { StoryCard } from '../../../src/site/view-models/cards.ts'
import type { NamedItem } from '../../../src/site/view-models/named-item.ts'
import { bindDash } from '../../../src/vietnamese/bind-dash.ts'
import { MarkedDate } from '../date-mark.tsx'
import { NamedItems } from '../named-items.tsx'

interface LeadStoryProps {
  story: StoryCard
  /** Whom and what it names most. */
  named: NamedItem[]
}

export function LeadStory({ story, named }: LeadStoryProps) {
  return (
    <article class="lead-story">
      <p class="entry-meta">
        <MarkedDate date={story.date} />
        {story.outlet && <a href={story.outlet.url}>{story.outlet.label}</a>}
      </p>
      <h2>
        <a href={story.url}>{bindDash(story.title)}</a>
      </h2>
      {story.lede && <p class="lede">{story.lede}</p>}
      {named.length > 0 && (
        <div class="lead-names">
          <h3 class="label">Trong tin này</h3>
          <NamedItems items={named} />
        </div>
      )}
    </article>
  )
}
