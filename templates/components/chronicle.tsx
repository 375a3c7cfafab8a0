import type { ChronicleEntry, ChronicleYear } from '../../src/site/view-models/cards.ts'
import type { HeadingLevel } from './entry-title.tsx'
import { EventEntry } from './event-entry.tsx'
import { StoryEntry } from './story-list.tsx'

interface Telling {
  /** Titles only, without first sentences. */
  brief?: boolean
}

interface ChronicleProps extends Telling {
  entries: ChronicleEntry[]
  /** Of the titles, as headings. */
  level?: HeadingLevel
}

/** Stories and events on one vertical line of time. */
export function Chronicle({ entries, brief = false, level = 3 }: ChronicleProps) {
  return (
    <ol class="chronicle">
      {entries.map((entry) => (
        <li class={`chronicle-${entry.type}`}>
          {entry.type === 'story' ? (
            <StoryEntry story={entry.card} lede={!brief} level={level} />
          ) : (
            <EventEntry event={entry.card} brief={brief} level={level} />
          )}
        </li>
      ))}
    </ol>
  )
}

/** The same under the years as headings, which on wide screens stand left of the line. */
export function YearlyChronicle({ years, brief = false }: { years: ChronicleYear[] } & Telling) {
  return (
    <div class="years-told">
      {years.map(({ label, id, url, entries }) => (
        <section class="year-told" aria-labelledby={id}>
          <h3 id={id} class="year-label">
            <a href={url}>{label}</a>
          </h3>
          <Chronicle entries={entries} brief={brief} level={4} />
        </section>
      ))}
    </div>
  )
}
