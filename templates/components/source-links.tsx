import type { Link } from '../../src/site/view-models/page.ts'

interface SourceLinksProps {
  sources: Link[]
  title?: string
}

/** Pages outside the archive, unless said otherwise those that were looked up. */
export function SourceLinks({ sources, title = 'Theo' }: SourceLinksProps) {
  if (sources.length === 0) return null
  return (
    <section class="fact">
      <h2 class="label">{title}</h2>
      <ul class="named">
        {sources.map(({ label, url }) => (
          <li>
            <a href={url} rel="external">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
