import type { EntityView } from '../../src/site/view-models/entity.ts'

interface OfficesProps {
  offices: EntityView['offices']
  title: string
}

/** Terms of office, each a mark on the line of time: full for one that is over, hollow for one that goes on. */
export function Offices({ offices, title }: OfficesProps) {
  if (offices.length === 0) return null
  return (
    <section class="fact offices">
      <h2 class="label">{title}</h2>
      <ol class="chronicle terms">
        {offices.map(({ title: office, of, when, current }) => (
          <li>
            <span class={`mark ${current ? 'mark-inferred' : 'mark-known'}`} aria-hidden="true" />
            <span class="term">{when}</span>
            <span>
              {office} {of.url ? <a href={of.url}>{of.name}</a> : of.name}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
