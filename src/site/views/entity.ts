import type { Profile } from '../../archive/profile.ts'
import { addresses } from '../addresses.ts'
import { toStrip } from '../charts/strip/to-strip.ts'
import { describeEntity } from '../json-ld/describe-entity.ts'
import { kindLabels } from '../labels.ts'
import type { ListPage } from '../paginate.ts'
import { type Site, toUrl } from '../site.ts'
import type { EntityView } from '../view-models/entity.ts'
import type { NamedItem } from '../view-models/named-item.ts'
import type { PagePlan } from './page-plan.ts'
import { planParts } from './plan-parts.ts'
import { interleave, type Told, toChronicle } from './to-chronicle.ts'
import { toCircleView } from './to-circle-view.ts'
import { toFacts } from './to-facts.ts'
import { toOffices } from './to-offices.ts'
import { toPage } from './to-page.ts'
import { toSourceLink } from './to-source-link.ts'

/** The pages of a person, a country, a place or an organisation: what is known of it, then its events and stories. */
export function planEntity(site: Site, profile: Profile): PagePlan<EntityView>[] {
  const { kind, entry } = profile.entity
  const address = addresses.entity(kind, entry.id)
  const told = interleave(profile.stories, profile.events, 'newest')
  return planParts(address, told, (members, part) => toEntityView(site, profile, told, members, part))
}

function toEntityView(
  site: Site,
  profile: Profile,
  all: readonly Told[],
  told: readonly Told[],
  part: ListPage,
): EntityView {
  const { kind, entry } = profile.entity
  const address = addresses.entity(kind, entry.id)
  return {
    ...toPage(site, {
      address,
      title: entry.name,
      description: entry.description ?? `Những tin và sự kiện trong kho nhắc tới ${entry.name}.`,
      hasShareImage: true,
      entities: [describeEntity(site, profile.entity)],
      parents: [{ label: kindLabels[kind], address: addresses.entities(kind) }],
      part,
    }),
    kind,
    kindLabel: kindLabels[kind],
    summary: entry.description,
    ...(entry.native !== undefined && entry.native !== entry.name && { native: entry.native }),
    facts: toFacts(site, profile),
    offices: toOffices(site, profile),
    pairs: toPairs(site, profile),
    sources: entry.sources.map(toSourceLink),
    storyCount: profile.stories.length,
    eventCount: profile.events.length,
    ...(part.number === 1 && { strip: toStrip(site, address, all), circle: toCircleView(site, address) }),
    years: toChronicle(site, told),
  }
}

/** How many pairs are shown beside a country. */
const pairCount = 10

/** A country's pairs go by the other country. */
function toPairs(site: Site, { entity }: Profile): NamedItem[] {
  if (entity.kind !== 'country') return []
  const { id } = entity.entry
  return (site.archive.pairsOf.get(id) ?? []).slice(0, pairCount).map(({ countries: [a, b], stories, events }) => ({
    name: a.id === id ? b.name : a.name,
    url: toUrl(site, addresses.pair(a.id, b.id)),
    count: stories.length + events.length,
  }))
}
