import type { CalendarView } from '../../src/site/view-models.ts'
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
