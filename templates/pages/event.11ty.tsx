import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { EventView } from '../../src/site/view-models/chronicle.ts'
import { MarkedDate } from '../components/date-mark.tsx'
import { Facts } from '../components/facts.tsx'
import { Neighbours } from '../components/neighbours.tsx'
import { Part } from '../components/part.tsx'
import { Rail } from '../components/rail.tsx'
import { SourceLinks } from '../components/source-links.tsx'
import { StoryList } from '../components/story-list.tsx'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('event')

/** Laid out as a story is: a story and an event are points on one line of time. */
export default function EventPage({ view, site }: PageProps<EventView>) {
  return (
    <Page view={view} site={site} kind="event">
      <article class="story-grid">
        <header class="story-header">
          <h1>{view.title}</h1>
          <p class="entry-meta entry-event">
            <MarkedDate date={view.card.date} style="long" />
            <span>{view.card.kind}</span>
          </p>
          <p class="lede">{view.card.summary}</p>
        </header>
        <div class="story-text">
          <Part id="tin-noi-toi" title="Tin nói tới sự kiện này">
            {view.stories.length > 0 ? (
              <StoryList stories={view.stories} ledes />
            ) : (
              <p class="empty">Kho chưa có tin nào nói tới sự kiện này.</p>
            )}
          </Part>
        </div>
        <Rail id="truoc-va-sau" title="Trước và sau" points={view.rail} />
        <aside class="side" aria-label="Ở đâu, ai, theo nguồn nào">
          <Facts facts={view.facts} />
          <SourceLinks sources={view.sources} />
        </aside>
        <div class="story-end">
          <Neighbours
            previous={view.previous}
            next={view.next}
            labels={{ previous: 'Sự kiện trước', next: 'Sự kiện sau' }}
          />
        </div>
      </article>
    </Page>
  )
}
