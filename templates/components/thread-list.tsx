import { formatHoldings } from '../../src/site/format-holdings.ts'
import type { ThreadCard } from '../../src/site/view-models/chronicle.ts'
import { EntryTitle, type HeadingLevel } from './entry-title.tsx'

interface ThreadListProps {
  threads: ThreadCard[]
  /** Of the titles, as headings. */
  level: HeadingLevel
  /** With what each is about. */
  told?: boolean
}

/** Stories in many parts, with the years that they span. */
export function ThreadList({ threads, level, told = false }: ThreadListProps) {
  return (
    <ul class="threads-list">
      {threads.map(({ title, url, description, span, stories, events }) => (
        <li>
          <EntryTitle level={level} url={url} title={title} />
          <p class="entry-meta">
            {span && <span>{span}</span>}
            <span>{formatHoldings({ stories, events })}</span>
          </p>
          {told && <p class="entry-text">{description}</p>}
        </li>
      ))}
    </ul>
  )
}
