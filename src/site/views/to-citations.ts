import type { Story } from '../../archive/story.ts'
import { addresses } from '../addresses.ts'
import { citationFormats } from '../citations/citation-formats.ts'
import { toCitedStory } from '../citations/cited-story.ts'
import { type Site, toUrl } from '../site.ts'
import type { CitationView } from '../view-models/story.ts'

/** How to cite a story, in every format. */
export function toCitations(site: Site, story: Story): CitationView[] {
  const cited = toCitedStory(site, story)
  return citationFormats.map(({ label, cite, extension }) => ({
    label,
    text: cite(cited),
    ...(extension !== undefined && {
      download: {
        url: toUrl(site, addresses.citation(story, extension)),
        fileName: `${story.article.slug}.${extension}`,
      },
    }),
  }))
}
