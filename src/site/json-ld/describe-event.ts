import { isPeriod } from '../../edtf/find-period.ts'
import { isSure } from '../../edtf/is-sure.ts'
import type { KnownEvent } from '../../knowledge/knowledge-base.ts'
import { addresses } from '../addresses.ts'
import { type Site, toAbsoluteUrl } from '../site.ts'
import { toPageNode } from './describe-entity.ts'
import { identify, listed, type Node, referTo } from './refer-to.ts'

/** How many of the stories that speak of an event its node names. */
const storyCount = 20

/** Something that happened, as its own page says it: when, where, of whom, and who tells of it. */
export function describeEvent(site: Site, event: KnownEvent): Node {
  const stories = (site.archive.storiesOn.get(event.id) ?? []).slice(0, storyCount)
  return {
    '@type': 'Event',
    ...identify(site, event.id),
    name: event.title,
    ...listed('alternateName', event.aliases),
    description: event.summary,
    ...toDates(event.date),
    ...listed(
      'location',
      event.places.flatMap((id) => referTo(site, id)),
    ),
    ...listed(
      'about',
      event.participants.flatMap((id) => referTo(site, id)),
    ),
    ...listed('subjectOf', [
      ...stories.map((story) => {
        const url = toAbsoluteUrl(site, addresses.story(story))
        return { '@type': 'NewsArticle', '@id': url, url, headline: story.title }
      }),
      ...event.sources.map(toPageNode),
    ]),
  }
}

/** The ends of what surely lasted from one day, month or year to another. Doubt has no form in schema.org: no date then. */
function toDates(edtf: string): Node {
  if (!isSure(edtf)) return {}
  const [startDate = '', endDate = startDate] = edtf.split('/')
  return { ...(isPeriod(startDate) && { startDate }), ...(isPeriod(endDate) && { endDate }) }
}
