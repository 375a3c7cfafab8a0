import type { NamedItem } from '../../src/site/view-models/named-item.ts'
import { NamedItems } from './named-items.tsx'

interface FactsProps {
  facts: { label: string; items: NamedItem[] }[]
}

/** What is known, a label and its values each. */
export function Facts({ facts }: FactsProps) {
  return (
    <>
      {facts.map(({ label, items }) => (
        <section class="fact">
          <h2 class="label">{label}</h2>
          <NamedItems items={items} />
        </section>
      ))}
    </>
  )
}
