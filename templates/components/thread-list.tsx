import { formatHoldings } from '../../src/site/format-holdings.ts'
import type { ThreadCard } from '../../src/site/view-models/chronicle.ts'

interface ThreadListProps {
  threads: ThreadCard[]
  /** Of the titles, as headings. */
  level: 2 | 3
  /** With what each is about. */
  told?: boolean
}

/** Stories in many parts, with the years that they span. */
export function ThreadList({ threads, level, told = false }: ThreadListProps) {
  const Heading = `h${level}` as const
  return (
    <ul class="threads-list">
      {threads.map(({ title, url, description, span, stories, events }) => (
        <li>
          <Heading class="entry-title">
            <a href={url}>{title}</a>
          </Heading>
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
