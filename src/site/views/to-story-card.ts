import type { Story } from '../../archive/story.ts'
import { addresses } from '../addresses.ts'
import { outletOf, type Site, toUrl } from '../site.ts'
import type { StoryCard } from '../view-models/cards.ts'
import { perSite } from './per-site.ts'
import { toDateView } from './to-date-view.ts'

/** A story as lists show it. */
export const toStoryCard = perSite((site: Site, story: Story): StoryCard => {
  const outlet = outletOf(site, story)
  const { lede } = story.article
  return {
    title: story.title,
    url: toUrl(site, addresses.story(story)),
    date: toDateView(site, story.article.published),
    ...(outlet && { outlet: { label: outlet.name, url: toUrl(site, addresses.outlet(outlet.id)) } }),
    ...(lede !== undefined && { lede }),
  }
})
