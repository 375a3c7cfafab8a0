import type { EventCard } from '../../src/site/view-models/cards.ts'
import { MarkedDate } from './date-mark.tsx'
import { EntryTitle, type HeadingLevel } from './entry-title.tsx'

interface EventEntryProps {
  event: EventCard
  /** Without its summary. */
  brief?: boolean
  level?: HeadingLevel
}

/** Something that happened, told in the archive's own words. */
export function EventEntry({ event, brief = false, level = 3 }: EventEntryProps) {
  return (
    <article class="entry entry-event">
      <p class="entry-meta">
        <MarkedDate date={event.date} />
        <span>{event.kind}</span>
      </p>
      <EntryTitle level={level} url={event.url} title={event.title} />
      {!brief && <p class="entry-text">{event.summary}</p>}
    </article>
  )
}
