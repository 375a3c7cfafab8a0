import type { Story } from '../../archive/story.ts'
import type { Site } from '../site.ts'
import type { MetaTag } from '../view-models/page.ts'
import { toCitedStory } from './cited-story.ts'

/**
 * What reference managers read from the page. `DC.type` tells Zotero that this is a newspaper article; without it,
 * `citation_*` would make it one of a journal.
 */
export function citationMeta(site: Site, story: Story): MetaTag[] {
  const cited = toCitedStory(site, story)
  const date = cited.date && [cited.date.year, cited.date.month, cited.date.day].filter(Boolean).join('/')
  const tags: [string, string | undefined][] = [
    ['DC.type', 'newspaperArticle'],
    ['citation_title', cited.title],
    ['citation_author', cited.byline],
    ['citation_journal_title', cited.outlet],
    ['citation_publication_date', date],
    ['citation_language', 'vi'],
    ['citation_abstract', cited.abstract],
    ['citation_public_url', cited.url],
  ]
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]))
}
