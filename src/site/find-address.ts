import type { Archive } from '../archive/archive.ts'
import { pairKey } from '../archive/pairs.ts'
import { addresses } from './addresses.ts'

/** The page of a person, country, place, organisation or event; undefined for an id that has none. */
export function findAddress({ profiles, knowledge }: Archive, id: string): string | undefined {
  const entity = profiles.get(id)?.entity
  if (entity) return addresses.entity(entity.kind, id)
  return knowledge.events.has(id) ? addresses.event(id) : undefined
}

/** The page of two countries, in either order; undefined when no story and no event brings them together. */
export function findPairAddress({ pairs }: Archive, a: string, b: string): string | undefined {
  return pairs.has(pairKey(a, b)) ? addresses.pair(a, b) : undefined
}
