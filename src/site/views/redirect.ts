import type { Story } from '../../archive/story.ts'
import { addresses } from '../addresses.ts'
import { type Site, toAbsoluteUrl, toUrl } from '../site.ts'
import type { RedirectView } from '../view-models.ts'
import { toPage } from './to-page.ts'

/** One page for each former slug of a story. */
export function toRedirectViews(site: Site, story: Story): RedirectView[] {
  const address = addresses.story(story)
  return story.article.aliases.map((slug) => ({
    ...toPage(site, { address: addresses.alias(story, slug), title: story.title, description: '', indexed: false }),
    canonical: toAbsoluteUrl(site, address),
    target: { label: story.title, url: toUrl(site, address) },
  }))
}
