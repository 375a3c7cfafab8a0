import { latestDay } from '../../edtf/edtf-bounds.ts'
import { addresses } from '../addresses.ts'
import { outletOf, type Site, toAbsoluteUrl, toTagUri } from '../site.ts'

/** How many stories a feed holds. */
const feedLength = 50

export interface FeedEntry {
  id: string
  url: string
  title: string
  summary: string | undefined
  outlet: string | undefined
  /** Noon in Hanoi of the last day that the story's date allows: the same day nearly everywhere. */
  published: Date
}

/** The newest stories, newest first. A feed needs dates, so those of unknown year are left out. */
export function toFeedEntries(site: Site): FeedEntry[] {
  return site.archive.stories
    .slice(-feedLength)
    .reverse()
    .flatMap((story) => {
      const day = latestDay(story.article.published)
      if (day === undefined) return []
      const address = addresses.story(story)
      return {
        id: toTagUri(site, story.article.slug),
        url: toAbsoluteUrl(site, address),
        title: story.title,
        summary: story.article.lede,
        outlet: outletOf(site, story)?.name,
        published: new Date(`${day}T12:00:00+07:00`),
      }
    })
}

/** When the newest of them was published; the beginning of Unix time for a feed without entries, which Atom forbids to be undated. */
export function lastUpdated(entries: readonly FeedEntry[]): Date {
  return new Date(Math.max(0, ...entries.map(({ published }) => published.getTime())))
}
