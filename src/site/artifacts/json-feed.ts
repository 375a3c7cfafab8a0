import { generateJsonFeed } from 'feedsmith'
import { addresses } from '../addresses.ts'
import type { Artifact } from '../artifact.ts'
import { type Site, toAbsoluteUrl } from '../site.ts'
import { type FeedEntry, toFeedEntries } from './feed-entries.ts'

export function toJsonFeed(site: Site): Artifact {
  const { name, description } = site.settings
  const feed = generateJsonFeed({
    title: name,
    description,
    language: 'vi',
    home_page_url: toAbsoluteUrl(site, addresses.home),
    feed_url: toAbsoluteUrl(site, addresses.jsonFeed),
    items: toFeedEntries(site).map(toItem),
  })
  return { path: addresses.jsonFeed, content: `${JSON.stringify(feed, null, 2)}\n` }
}

function toItem({ id, url, title, summary, outlet, published }: FeedEntry) {
  return {
    id,
    url,
    title,
    content_text: summary ?? title,
    date_published: published,
    language: 'vi',
    ...(outlet !== undefined && { authors: [{ name: outlet }] }),
  }
}
