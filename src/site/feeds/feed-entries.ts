import { knownDay, latestDay } from '../../edtf/edtf-bounds.ts'
import { isSure } from '../../edtf/is-sure.ts'
import { formatDate } from '../../vietnamese/format-date.ts'
import { addresses } from '../addresses.ts'
import { outletOf, type Site, toAbsoluteUrl, toTagUri } from '../site.ts'
import type { Stream } from './streams.ts'

/** A story as both feeds tell of it. */
export interface FeedEntry {
  id: string
  url: string
  title: string
  /** The lede; before it, in words, a date that is not sure. */
  summary: string | undefined
  outlet: string | undefined
  /** Noon in Hanoi of the last day that the story's date allows: the same day nearly everywhere. */
  updated: Date
  /** The same, where the day is known and not inferred: only then does a feed say that the story was published. */
  published: Date | undefined
}

/** The newest stories of a stream, newest first. A feed needs dates, so those of unknown year are left out. */
export function toFeedEntries(site: Site, { stories, length }: Stream): FeedEntry[] {
  return stories
    .slice(-length)
    .reverse()
    .flatMap((story) => {
      const { published, slug, lede } = story.article
      const day = latestDay(published)
      if (day === undefined) return []
      const updated = new Date(`${day}T12:00:00+07:00`)
      const isKnown = knownDay(published) !== undefined && isSure(published)
      return {
        id: toTagUri(site, slug),
        url: toAbsoluteUrl(site, addresses.story(story)),
        title: story.title,
        summary: isKnown ? lede : [toDateSentence(published), lede].filter((part) => part !== undefined).join(' '),
        outlet: outletOf(site, story)?.name,
        updated,
        published: isKnown ? updated : undefined,
      }
    })
}

/** When the newest of them was published; the beginning of Unix time for a feed without entries, which Atom forbids to be undated. */
export function lastUpdated(entries: readonly FeedEntry[]): Date {
  return new Date(Math.max(0, ...entries.map(({ updated }) => updated.getTime())))
}

/** `Ngày đăng: khoảng ngày 1 tháng 3 năm 2024.` */
function toDateSentence(edtf: string | undefined): string {
  return `Ngày đăng: ${formatDate(edtf, 'long')}.`
}
