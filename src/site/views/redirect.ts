import type { Story } from '../../archive/story.ts'
import { addresses } from '../addresses.ts'
import { type Site, toAbsoluteUrl, toUrl } from '../site.ts'
import type { RedirectView } from '../view-models/other.ts'
import { type PagePlan, planPage } from './page-plan.ts'
import { toPage } from './to-page.ts'

/**
 * One page for each address at which a story was, or may have been, before. A former address gives way to a story that
 * has it now; claimed by two, it leads to the first.
 */
export function planRedirects(site: Site): PagePlan<RedirectView>[] {
  const { all } = site.archive
  const taken = new Set(all.map((story) => addresses.story(story)))
  return all.flatMap((story) =>
    addresses.formerly(story).flatMap((former) => {
      if (taken.has(former)) return []
      taken.add(former)
      const options = { indexed: false, origin: story.article.path }
      return [planPage(former, () => toRedirectView(site, story, former), options)]
    }),
  )
}

function toRedirectView(site: Site, story: Story, former: string): RedirectView {
  const address = addresses.story(story)
  return {
    ...toPage(site, { address: former, title: story.title, description: '', indexed: false }),
    canonical: toAbsoluteUrl(site, address),
    target: { label: story.title, url: toUrl(site, address) },
  }
}
