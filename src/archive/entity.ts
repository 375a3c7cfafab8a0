import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { listNameables, type Nameable } from '../knowledge/names-of.ts'

/** Someone or something that stories name and that has a page of its kind; events have pages of their own kind. */
export type Entity = Exclude<Nameable, { kind: 'event' }>

export type EntityKind = Entity['kind']

/** In the order in which pages list them. */
export const entityKinds = ['person', 'country', 'place', 'organisation'] as const satisfies readonly EntityKind[]

/** All but the events, by id: people, countries, places and organisations share one set of ids. */
export function indexEntities(knowledge: KnowledgeBase): ReadonlyMap<string, Entity> {
  const entities = listNameables(knowledge).flatMap((entity) => (entity.kind === 'event' ? [] : [entity]))
  return new Map(entities.map((entity) => [entity.entry.id, entity]))
}
