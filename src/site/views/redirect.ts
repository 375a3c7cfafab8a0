import type { Story } from '../../archive/story.ts'
import { addresses } from '../addresses.ts'
import { type Site, toAbsoluteUrl, toUrl } from '../site.ts'
import type { RedirectView } from '../view-models/other.ts'
import { toPage } from './to-page.ts'

/** One page for each address at which a story was, or may have been, before. */
export function toRedirectViews(site: Site, story: Story): RedirectView[] {
  const address = addresses.story(story)
  return addresses.formerly(story).map((former) => ({
    ...toPage(site, { address: former, title: story.title, description: '', indexed: false }),
    canonical: toAbsoluteUrl(site, address),
    target: { label: story.title, url: toUrl(site, address) },
  }))
}
