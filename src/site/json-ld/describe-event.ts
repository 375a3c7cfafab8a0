import { parseEdtf } from '../../edtf/parse-edtf.ts'
import type { KnownEvent } from '../../knowledge/knowledge-base.ts'
import { toDatetime } from '../../vietnamese/format-date.ts'
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

/** Any of EDTF's marks of doubt. */
const doubt = /[~?%X]/u

/** The ends of what surely lasted from one day, month or year to another. Doubt has no form in schema.org: no date then. */
function toDates(edtf: string): Node {
  const value = parseEdtf(edtf)
  if (value === undefined || value.kind === 'list' || doubt.test(edtf)) return {}
  const [from, to] = value.kind === 'interval' ? edtf.split('/') : [edtf, edtf]
  const [startDate, endDate] = [toDatetime(from), toDatetime(to)]
  return { ...(startDate !== undefined && { startDate }), ...(endDate !== undefined && { endDate }) }
}
