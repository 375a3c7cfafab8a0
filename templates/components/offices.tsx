import type { EntityView } from '../../src/site/view-models/entity.ts'

type Office = EntityView['offices'][number]

interface OfficesProps {
  offices: Office[]
  title: string
}

/** Terms that are over and shown without a click; a country has had dozens of ministers. */
const mostFormer = 6

/** Terms of office, each a mark on the line of time: hollow for one that goes on, full for one that is over. */
export function Offices({ offices, title }: OfficesProps) {
  const current = offices.filter((office) => office.current)
  const former = offices.filter((office) => !office.current)
  if (former.length <= mostFormer) return <Terms offices={offices} title={title} />
  return (
    <>
      <Terms offices={current} title={title} />
      <details class="fact former">
        <summary class="label">
          {title} trước đây: {former.length}
        </summary>
        <TermList offices={former} />
      </details>
    </>
  )
}

function Terms({ offices, title }: OfficesProps) {
  if (offices.length === 0) return null
  return (
    <section class="fact">
      <h2 class="label">{title}</h2>
      <TermList offices={offices} />
    </section>
  )
}

function TermList({ offices }: { offices: Office[] }) {
  return (
    <ol class="chronicle terms">
      {offices.map(({ title, of, when, current }) => (
        <li>
          <span class={`mark ${current ? 'mark-inferred' : 'mark-known'}`} aria-hidden="true" />
          <span class="term">{when}</span>
          <span>
            {title} {of.url ? <a href={of.url}>{of.name}</a> : of.name}
          </span>
        </li>
      ))}
    </ol>
  )
}
