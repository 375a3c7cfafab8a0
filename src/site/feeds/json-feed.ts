import { generateJsonFeed } from 'feedsmith'
import { addresses } from '../addresses.ts'
import type { Artifact } from '../artifact.ts'
import { type Site, toAbsoluteUrl } from '../site.ts'
import { type FeedEntry, toFeedEntries } from './feed-entries.ts'
import { type Stream, toFeedTitle } from './streams.ts'

/** A stream as JSON Feed 1.1. */
export function toJsonFeed(site: Site, stream: Stream): Artifact {
  const path = addresses.jsonFeed(stream.address)
  const feed = generateJsonFeed({
    title: toFeedTitle(site, stream),
    description: site.settings.description,
    language: 'vi',
    home_page_url: toAbsoluteUrl(site, stream.address),
    feed_url: toAbsoluteUrl(site, path),
    items: toFeedEntries(site, stream).map(toItem),
  })
  return { path, content: `${JSON.stringify(feed, null, 2)}\n` }
}

/** A date that is not sure is one of change: readers sort by it, and nothing says that the story was published then. */
function toItem({ id, url, title, summary, outlet, updated, published }: FeedEntry) {
  return {
    id,
    url,
    title,
    content_text: summary ?? title,
    ...(published ? { date_published: published } : { date_modified: updated }),
    language: 'vi',
    ...(outlet !== undefined && { authors: [{ name: outlet }] }),
  }
}
