import type { EventCard } from '../../src/site/view-models/cards.ts'
import { Conjunction } from './conjunction.tsx'
import { MarkedDate } from './date-mark.tsx'

/** Something that happened, told in the archive's own words with the sources it rests on. */
export function EventEntry({ event }: { event: EventCard }) {
  return (
    <article class="entry entry-event">
      <p class="entry-meta">
        <MarkedDate date={event.date} />
        <span>{event.kind}</span>
      </p>
      <h3 class="entry-title">{event.title}</h3>
      <p class="entry-text">{event.summary}</p>
      {event.sources.length > 0 && (
        <p class="entry-sources">
          Nguồn: <Conjunction items={event.sources.map(({ label, url }) => <a href={url}>{label}</a>)} />
        </p>
      )}
    </article>
  )
}
