import type { Story } from '../archive/story.ts'
import { toDatetime } from '../vietnamese/format-date.ts'
import { addresses } from './addresses.ts'
import { outletOf, type Site, toAbsoluteUrl } from './site.ts'

/** A story as schema.org has it. `datePublished` only when the year is known. */
export function newsArticle(site: Site, story: Story): object {
  const { article, moment } = story
  const outlet = outletOf(site, story)
  const url = toAbsoluteUrl(site, addresses.story(story))
  return {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline: story.title,
    inLanguage: 'vi',
    ...(article.lede !== undefined && { description: article.lede }),
    ...(moment && { datePublished: toDatetime(article.published) ?? moment.period }),
    ...(article.byline !== undefined && { author: { '@type': 'Person', name: article.byline } }),
    ...(outlet && { publisher: { '@type': 'NewsMediaOrganization', name: outlet.name, url: outlet.home } }),
    ...(article.url !== undefined && { isBasedOn: article.url }),
    ...(story.mentions.length > 0 && { mentions: story.mentions.map(({ name }) => ({ '@type': 'Thing', name })) }),
    isPartOf: { '@type': 'WebSite', name: site.settings.name, url: toAbsoluteUrl(site, addresses.home) },
  }
}
