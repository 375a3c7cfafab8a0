import type { EventCard, StoryCard } from '../../../src/site/view-models/cards.ts'
import { DateText, Mark } from '../date-mark.tsx'

interface StoryEventsProps {
  card: StoryCard
  events: EventCard[]
}

/** The story on the line of time, with the events that it speaks of. */
export function StoryEvents({ card, events }: StoryEventsProps) {
  return (
    <aside class="rail" aria-labelledby="moc-thoi-gian">
      <h2 id="moc-thoi-gian" class="label">
        Mốc thời gian
      </h2>
      <ol class="chronicle">
        <li class="here">
          <Mark certainty={card.date.certainty} />
          <DateText date={card.date} style="long" />
          <span>Tin này</span>
        </li>
        {events.map((event) => (
          <li>
            <Mark certainty={event.date.certainty} />
            <DateText date={event.date} />
            <a href={event.url}>{event.title}</a>
          </li>
        ))}
      </ol>
    </aside>
  )
}
