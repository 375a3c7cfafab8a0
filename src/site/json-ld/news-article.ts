import type { Story } from '../../archive/story.ts'
import { addresses } from '../addresses.ts'
import { outletOf, type Site, toAbsoluteUrl } from '../site.ts'
import { surePeriod } from '../sure-period.ts'
import { listed, type Node, referTo } from './refer-to.ts'

/**
 * A story as schema.org has it: about the events that it speaks of, with mentions of those it names. `datePublished` only
 * when it is sure.
 */
export function newsArticle(site: Site, story: Story): Node {
  const { article } = story
  const published = surePeriod(story)
  const outlet = outletOf(site, story)
  const events = site.archive.eventsOf.get(story) ?? []
  const url = toAbsoluteUrl(site, addresses.story(story))
  return {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline: story.title,
    inLanguage: 'vi',
    ...(article.lede !== undefined && { description: article.lede }),
    ...(published !== undefined && { datePublished: published }),
    ...(article.byline !== undefined && { author: { '@type': 'Person', name: article.byline } }),
    ...(outlet && { publisher: { '@type': 'NewsMediaOrganization', name: outlet.name, url: outlet.home } }),
    ...(article.url !== undefined && { isBasedOn: article.url }),
    ...listed(
      'about',
      events.flatMap(({ event }) => referTo(site, event.id)),
    ),
    ...listed(
      'mentions',
      story.mentions.filter(({ kind }) => kind !== 'event').flatMap(({ id }) => referTo(site, id)),
    ),
    isPartOf: { '@type': 'WebSite', name: site.settings.name, url: toAbsoluteUrl(site, addresses.home) },
  }
}
