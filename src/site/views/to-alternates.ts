import { addresses } from '../addresses.ts'
import { findStream, type Stream, toFeedTitle } from '../feeds/streams.ts'
import { type Site, toUrl } from '../site.ts'
import type { Alternate, Link } from '../view-models/page.ts'

/** The feeds of a page's own stories, those of the whole site, which every page announces, then the page's other forms. */
export function toAlternates(
  site: Site,
  address: string,
  own: readonly { type: string; title: string; address: string }[],
): Alternate[] {
  const streams = new Set([findStream(site, address), findStream(site, addresses.home)])
  const feeds = [...streams].flatMap((stream) => (stream ? toFeeds(site, stream) : []))
  return [...feeds, ...own.map(({ type, title, address: at }) => ({ type, title, url: toUrl(site, at) }))]
}

function toFeeds(site: Site, stream: Stream): Alternate[] {
  const title = toFeedTitle(site, stream)
  return [
    { type: 'application/atom+xml', title: `${title}: tin mới`, url: toUrl(site, addresses.atom(stream.address)) },
    {
      type: 'application/feed+json',
      title: `${title}: tin mới (JSON)`,
      url: toUrl(site, addresses.jsonFeed(stream.address)),
    },
  ]
}

/** The same feeds as links for readers; none at home, whose feeds are in every page's footer. */
export function toFeedLinks(site: Site, address: string): Link[] {
  if (address === addresses.home || !findStream(site, address)) return []
  return [
    { label: 'Atom', url: toUrl(site, addresses.atom(address)) },
    { label: 'JSON Feed', url: toUrl(site, addresses.jsonFeed(address)) },
  ]
}
