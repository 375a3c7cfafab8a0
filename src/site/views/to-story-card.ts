import type { Story } from '../../archive/story.ts'
import { addresses } from '../addresses.ts'
import { type Site, toUrl } from '../site.ts'
import type { Link, StoryCard } from '../view-models.ts'
import { toDateView } from './to-date-view.ts'

/** A story as lists show it. */
export function toStoryCard(site: Site, story: Story): StoryCard {
  const outlet = toOutletLink(site, story.article.outlet)
  const { lede } = story.article
  return {
    title: story.title,
    url: toUrl(site, addresses.story(story)),
    date: toDateView(site, story.article.published),
    ...(outlet && { outlet }),
    ...(lede !== undefined && { lede }),
  }
}

/** Undefined for no outlet, and for an id that the knowledge base lacks. */
export function toOutletLink(site: Site, id: string | undefined): Link | undefined {
  const outlet = id === undefined ? undefined : site.archive.knowledge.outlets.get(id)
  return outlet && { label: outlet.name, url: toUrl(site, addresses.outlet(outlet.id)) }
}
