import { findAddress } from '../find-address.ts'
import { type Site, toUrl } from '../site.ts'
import type { NamedItem } from '../view-models/entity.ts'

/** An entity or event by its id, linked when it has a page; none for an id that the knowledge base lacks. */
export function toNamedItem(site: Site, id: string, facts: Pick<NamedItem, 'note' | 'count'> = {}): NamedItem[] {
  const name = nameOf(site, id)
  const address = findAddress(site.archive, id)
  return name === undefined ? [] : [{ name, ...facts, ...(address !== undefined && { url: toUrl(site, address) }) }]
}

function nameOf({ archive: { knowledge } }: Site, id: string): string | undefined {
  const { people, countries, places, organisations, events } = knowledge
  const entry = people.get(id) ?? countries.get(id) ?? places.get(id) ?? organisations.get(id)
  return entry?.name ?? events.get(id)?.title
}
