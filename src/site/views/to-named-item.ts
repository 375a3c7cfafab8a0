import { findNameable, nameOf } from '../../knowledge/names-of.ts'
import { findAddress } from '../find-address.ts'
import { type Site, toUrl } from '../site.ts'
import type { NamedItem } from '../view-models/named-item.ts'

/** An entity or event by its id, linked when it has a page; none for an id that the knowledge base lacks. */
export function toNamedItem(site: Site, id: string, facts: Pick<NamedItem, 'note' | 'count'> = {}): NamedItem[] {
  const entity = findNameable(site.archive.knowledge, id)
  const address = findAddress(site.archive, id)
  return entity ? [{ name: nameOf(entity), ...facts, ...(address !== undefined && { url: toUrl(site, address) }) }] : []
}
