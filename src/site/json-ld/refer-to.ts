import { findNameable, type Nameable, nameOf } from '../../knowledge/names-of.ts'
import { findAddress } from '../find-address.ts'
import { type Site, toAbsoluteUrl } from '../site.ts'

/** A node of a JSON-LD graph, with the terms of schema.org. */
export type Node = Readonly<Record<string, unknown>>

/**
 * Who or what an id means, as a node that stands for it in others: its `@id` is the address of its page, where it has
 * one. None for an id that the knowledge base lacks.
 */
export function referTo(site: Site, id: string | undefined): Node[] {
  if (id === undefined) return []
  const entity = findNameable(site.archive.knowledge, id)
  return entity ? [{ ...identify(site, id), '@type': schemaType(entity), name: nameOf(entity) }] : []
}

/** `@id` and `url` of what has a page. */
export function identify(site: Site, id: string): Node {
  const address = findAddress(site.archive, id)
  if (address === undefined) return {}
  const url = toAbsoluteUrl(site, address)
  return { '@id': url, url }
}

/**
 * What schema.org calls a kind of entry. A country is one that ISO 3166 lists; for a territory whose status is disputed
 * the archive takes no side: it is a place.
 */
export function schemaType(entity: Nameable): string {
  switch (entity.kind) {
    case 'person':
      return 'Person'
    case 'country':
      return entity.entry.code === undefined ? 'Place' : 'Country'
    case 'place':
      return 'Place'
    case 'organisation':
      return 'Organization'
    case 'event':
      return 'Event'
    default:
      return entity satisfies never
  }
}

/** A property that is absent when there is nothing to list. */
export function listed(property: string, values: readonly unknown[]): Node {
  return values.length > 0 ? { [property]: values } : {}
}
