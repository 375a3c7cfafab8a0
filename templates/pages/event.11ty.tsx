import { eachOf, type PageProps } from '../../src/site/each-of.ts'
import type { EventView } from '../../src/site/view-models/entity.ts'
import { MarkedDate } from '../components/date-mark.tsx'
import { Neighbours } from '../components/neighbours.tsx'
import { StoryList } from '../components/story-list.tsx'
import { Page } from '../layouts/page.tsx'

export const data = eachOf('event')

export default function EventPage({ view, site }: PageProps<EventView>) {
  return (
    <Page view={view} site={site} kind="event">
      <h1>{view.title}</h1>
      <MarkedDate date={view.card.date} />
      <p class="lede">{view.card.summary}</p>
      <StoryList stories={view.stories} />
      <Neighbours previous={view.previous} next={view.next} labels={{ previous: 'Trước đó', next: 'Sau đó' }} />
    </Page>
  )
}
