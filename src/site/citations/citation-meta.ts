import type { Story } from '../../archive/story.ts'
import type { Site } from '../site.ts'
import { surePeriod } from '../sure-period.ts'
import type { MetaTag } from '../view-models/page.ts'
import { toCitedStory } from './cited-story.ts'

/**
 * What reference managers read from the page. `DC.type` tells Zotero that this is a newspaper article; without it,
 * `citation_*` would make it one of a journal. The date stands only where it is sure: none of these tags can say “about”.
 */
export function citationMeta(site: Site, story: Story): MetaTag[] {
  const cited = toCitedStory(site, story)
  const tags: [string, string | undefined][] = [
    ['DC.type', 'newspaperArticle'],
    ['citation_title', cited.title],
    ['citation_author', cited.byline],
    ['citation_journal_title', cited.outlet],
    ['citation_publication_date', surePeriod(story)?.replaceAll('-', '/')],
    ['citation_language', 'vi'],
    ['citation_abstract', cited.abstract],
    ['citation_public_url', cited.url],
  ]
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]))
}
