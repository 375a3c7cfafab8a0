import type { Link } from '../../src/site/view-models/page.ts'

/** Pages outside the archive that were looked up. */
export function SourceLinks({ sources }: { sources: Link[] }) {
  if (sources.length === 0) return null
  return (
    <section class="fact">
      <h2 class="label">Theo</h2>
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
