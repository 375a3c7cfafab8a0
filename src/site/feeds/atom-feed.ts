import { generateAtomFeed } from 'feedsmith'
import { addresses } from '../addresses.ts'
import type { Artifact } from '../artifact.ts'
import { type Site, toAbsoluteUrl, toTagUri } from '../site.ts'
import { type FeedEntry, lastUpdated, toFeedEntries } from './feed-entries.ts'
import { type Stream, toFeedTitle } from './streams.ts'

/** A stream as Atom (RFC 4287). */
export function toAtomFeed(site: Site, stream: Stream): Artifact {
  const { name, description } = site.settings
  const entries = toFeedEntries(site, stream)
  const path = addresses.atom(stream.address)
  const content = generateAtomFeed({
    id: toTagUri(site, path),
    title: { value: toFeedTitle(site, stream) },
    subtitle: { value: description },
    updated: lastUpdated(entries),
    authors: [{ name }],
    links: [
      { rel: 'self', type: 'application/atom+xml', href: toAbsoluteUrl(site, path) },
      { rel: 'alternate', type: 'text/html', href: toAbsoluteUrl(site, stream.address) },
    ],
    entries: entries.map(toEntry),
  })
  return { path, content: `${content.trimEnd()}\n` }
}

function toEntry({ id, url, title, summary, outlet, updated, published }: FeedEntry) {
  return {
    id,
    title: { value: title },
    ...(published && { published }),
    updated,
    links: [{ rel: 'alternate', type: 'text/html', href: url }],
    ...(summary !== undefined && { summary: { value: summary } }),
    ...(outlet !== undefined && { authors: [{ name: outlet }] }),
  }
}
