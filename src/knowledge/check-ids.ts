import { report } from '../diagnostics/report.ts'
import type { KeyPath } from '../diagnostics/yaml-place.ts'
import type { KnowledgeBase, KnowledgeKind } from './knowledge-base.ts'
import { mayBeLost } from './may-be-lost.ts'
import type { PlacedValue } from './placed-value.ts'
import type { KnowledgeEntries } from './to-knowledge-base.ts'

/** An id that an entry names, and the kinds of entry that it may be of. */
type Reference = readonly [path: KeyPath, id: string, kinds: readonly KnowledgeKind[]]

/** Reports every id that an entry refers to and no entry of a fitting kind has, nor one that could not be read. */
export function checkIds(entries: KnowledgeEntries, knowledge: KnowledgeBase): void {
  const check = <T extends { id: string }>(from: PlacedValue<T>[], toReferences: (value: T) => Reference[]) => {
    for (const entry of from) reportDangling(entry, toReferences(entry.value), knowledge)
  }
  check(entries.people, ({ offices }) => offices.map(({ of }, index) => [['offices', index, 'of'], of, holders]))
  check(entries.places, ({ country, otherCountry }) => [
    ...(country ? [[['country'], country, ['countries']] satisfies Reference] : []),
    ...(otherCountry ? [[['otherCountry'], otherCountry, ['countries']] satisfies Reference] : []),
  ])
  check(entries.organisations, ({ country }) => (country ? [[['country'], country, ['countries']]] : []))
  check(entries.events, ({ places, participants }) => [
    ...places.map((id, index): Reference => [['places', index], id, ['places']]),
    ...participants.map((id, index): Reference => [['participants', index], id, actors]),
  ])
  check(entries.threads, ({ entities, anyOf }) => [
    ...entities.map((id, index): Reference => [['entities', index], id, anyEntity]),
    ...anyOf.map((id, index): Reference => [['anyOf', index], id, anyEntity]),
  ])
}

const holders = ['countries', 'organisations'] as const
const actors = ['countries', 'people', 'organisations'] as const
const anyEntity = ['countries', 'people', 'organisations', 'places', 'events'] as const

function reportDangling(
  { value, file, placeOf }: PlacedValue<{ id: string }>,
  references: Reference[],
  knowledge: KnowledgeBase,
): void {
  for (const [path, id, kinds] of references) {
    if (kinds.some((kind) => knowledge[kind].has(id)) || mayBeLost(knowledge, id, kinds)) continue
    const expected = kinds.map((kind) => `\`${kind}.yaml\``).join(', ')
    report(file, 'unknown-id', { id, key: path.join('.'), entry: value.id, expected }, placeOf(path))
  }
}
