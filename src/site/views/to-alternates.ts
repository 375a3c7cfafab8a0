import { addresses } from '../addresses.ts'
import { type Site, toUrl } from '../site.ts'
import type { Alternate } from '../view-models/page.ts'

/** The site's feeds, which every page announces, then the page's own other forms. */
export function toAlternates(
  site: Site,
  own: readonly { type: string; title: string; address: string }[],
): Alternate[] {
  const feeds = [
    { type: 'application/atom+xml', title: `${site.settings.name}: tin mới`, address: addresses.atom },
    { type: 'application/feed+json', title: `${site.settings.name}: tin mới (JSON)`, address: addresses.jsonFeed },
  ]
  return [...feeds, ...own].map(({ type, title, address }) => ({ type, title, url: toUrl(site, address) }))
}
