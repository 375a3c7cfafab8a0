import { generateAtomFeed } from 'feedsmith'
import { addresses } from '../addresses.ts'
import type { Artifact } from '../artifact.ts'
import { type Site, toAbsoluteUrl, toTagUri } from '../site.ts'
import { type FeedEntry, lastUpdated, toFeedEntries } from './feed-entries.ts'

export function toAtomFeed(site: Site): Artifact {
  const { name, description } = site.settings
  const entries = toFeedEntries(site)
  const content = generateAtomFeed({
    id: toTagUri(site, addresses.atom),
    title: { value: name },
    subtitle: { value: description },
    updated: lastUpdated(entries),
    authors: [{ name }],
    links: [
      { rel: 'self', type: 'application/atom+xml', href: toAbsoluteUrl(site, addresses.atom) },
      { rel: 'alternate', type: 'text/html', href: toAbsoluteUrl(site, addresses.home) },
    ],
    entries: entries.map(toEntry),
  })
  return { path: addresses.atom, content: `${content.trimEnd()}\n` }
}

function toEntry({ id, url, title, summary, outlet, published }: FeedEntry) {
  return {
    id,
    title: { value: title },
    published,
    updated: published,
    links: [{ rel: 'alternate', type: 'text/html', href: url }],
    ...(summary !== undefined && { summary: { value: summary } }),
    ...(outlet !== undefined && { authors: [{ name: outlet }] }),
  }
}
