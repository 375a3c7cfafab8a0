import { addresses } from '../addresses.ts'
import { type ListPage, pageSize } from '../paginate.ts'
import { type Site, toAbsoluteUrl } from '../site.ts'
import type { Told } from '../views/to-chronicle.ts'
import { listed, type Node, referTo } from './refer-to.ts'

/** What a list says of itself. */
export interface ListFacts {
  /** Of its first page, below the base. */
  address: string
  title: string
  description: string
  /** Ids of whom or what it is about. */
  about?: readonly string[]
}

/** One page of a list of stories and events, as schema.org has it: each is the page of its own that it leads to. */
export function toCollection(site: Site, list: ListFacts, part: ListPage, told: readonly Told[]): Node {
  const url = toAbsoluteUrl(site, addresses.further(list.address, part.number))
  return {
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name: list.title,
    ...(list.description !== '' && { description: list.description }),
    inLanguage: 'vi',
    ...listed(
      'about',
      (list.about ?? []).flatMap((id) => referTo(site, id)),
    ),
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: told.map((entry, index) => ({
        '@type': 'ListItem',
        position: (part.number - 1) * pageSize + index + 1,
        ...toTarget(site, entry),
      })),
    },
  }
}

function toTarget(site: Site, entry: Told): Node {
  return entry.type === 'story'
    ? { name: entry.story.title, url: toAbsoluteUrl(site, addresses.story(entry.story)) }
    : { name: entry.event.title, url: toAbsoluteUrl(site, addresses.event(entry.event.id)) }
}
