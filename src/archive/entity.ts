import type { Country, KnowledgeBase, Organisation, Person, Place } from '../knowledge/knowledge-base.ts'

/** Someone or something that stories name and the knowledge base describes. Events are no entities. */
export type Entity =
  | { kind: 'person'; entry: Person }
  | { kind: 'country'; entry: Country }
  | { kind: 'place'; entry: Place }
  | { kind: 'organisation'; entry: Organisation }

export type EntityKind = Entity['kind']

/** In the order in which pages list them. */
export const entityKinds = ['person', 'country', 'place', 'organisation'] as const satisfies readonly EntityKind[]

/** Every entity by id, for people, countries, places and organisations share one set of ids. */
export function listEntities({ people, countries, places, organisations }: KnowledgeBase): ReadonlyMap<string, Entity> {
  const entities: Entity[] = [
    ...[...people.values()].map((entry) => ({ kind: 'person' as const, entry })),
    ...[...countries.values()].map((entry) => ({ kind: 'country' as const, entry })),
    ...[...places.values()].map((entry) => ({ kind: 'place' as const, entry })),
    ...[...organisations.values()].map((entry) => ({ kind: 'organisation' as const, entry })),
  ]
  return new Map(entities.map((entity) => [entity.entry.id, entity]))
}
