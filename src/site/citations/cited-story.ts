import type { Story } from '../../archive/story.ts'
import { isSure } from '../../edtf/is-sure.ts'
import { formatDate } from '../../vietnamese/format-date.ts'
import { addresses } from '../addresses.ts'
import { splitPeriod } from '../format-period.ts'
import { outletOf, type Site, toAbsoluteUrl } from '../site.ts'

/** What a citation tells of a story. */
export interface CitedStory {
  /** The slug: unique in the archive. */
  key: string
  title: string
  byline: string | undefined
  outlet: string | undefined
  abstract: string | undefined
  /** As far as known; undefined when not even the year is. */
  date: { year: string; month?: string; day?: string } | undefined
  /** True when the date was inferred. */
  approximate: boolean
  /** `khoảng ngày 1 tháng 3 năm 2024`. */
  dateText: string
  /** What a date in figures cannot say: that it was inferred, or that its year is unknown. */
  dateNote: string | undefined
  /** The page of the archive. */
  url: string
  /** The outlet's own page. */
  originalUrl: string | undefined
  archive: string
}

/** What the citations of a story are made of. */
export function toCitedStory(site: Site, story: Story): CitedStory {
  const { article, moment } = story
  const approximate = article.published !== undefined && !isSure(article.published)
  const dateText = formatDate(article.published, 'long')
  return {
    key: article.slug,
    title: story.title,
    byline: article.byline,
    outlet: outletOf(site, story)?.name,
    abstract: article.lede,
    date: moment && splitPeriod(moment.period),
    approximate,
    dateText,
    dateNote: toDateNote(dateText, { approximate, yearless: moment === undefined }),
    url: toAbsoluteUrl(site, addresses.story(story)),
    originalUrl: article.url,
    archive: site.settings.name,
  }
}

function toDateNote(
  dateText: string,
  { approximate, yearless }: { approximate: boolean; yearless: boolean },
): string | undefined {
  if (approximate) return `ngày đăng theo suy luận: ${dateText}`
  return yearless ? `ngày đăng: ${dateText}` : undefined
}
