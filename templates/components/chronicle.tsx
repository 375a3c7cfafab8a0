import type { CalendarView } from '../../src/site/view-models/calendar.ts'
import type { ChronicleView } from '../../src/site/view-models/entity.ts'
import { EventEntry } from './event-entry.tsx'
import { StoryEntry } from './story-list.tsx'

/** Stories and events on one vertical line of time. */
export function Chronicle({ entries }: Pick<CalendarView, 'entries'>) {
  return (
    <ol class="chronicle">
      {entries.map((entry) => (
        <li class={`chronicle-${entry.type}`}>
          {entry.type === 'story' ? <StoryEntry story={entry.card} lede /> : <EventEntry event={entry.card} />}
        </li>
      ))}
    </ol>
  )
}

/** The same, with the years as headings. */
export function YearlyChronicle({ years }: Pick<ChronicleView, 'years'>) {
  return (
    <>
      {years.map(({ label, url, entries }) => (
        <section class="year-part">
          <h2>{url ? <a href={url}>{label}</a> : label}</h2>
          <Chronicle entries={entries} />
        </section>
      ))}
    </>
  )
}
