import { entityKinds } from '../../archive/entity.ts'
import { groupBy } from '../../archive/group-by.ts'
import type { Profile } from '../../archive/profile.ts'
import { addresses } from '../addresses.ts'
import { kindLabels } from '../labels.ts'
import type { Site } from '../site.ts'
import type { EntityView } from '../view-models/entity.ts'
import { newestFirst } from './newest-first.ts'
import { toEventCard } from './to-event-card.ts'
import { toFacts } from './to-facts.ts'
import { toNamedItem } from './to-named-item.ts'
import { toOffices } from './to-offices.ts'
import { toPage } from './to-page.ts'
import { toSourceLink } from './to-source-link.ts'
import { toStoryCard } from './to-story-card.ts'
import { toYearCounts } from './to-year-counts.ts'

/** The page of a person, a country, a place or an organisation. */
export function toEntityView(site: Site, profile: Profile): EntityView {
  const { entity, stories, events } = profile
  const { kind, entry } = entity
  return {
    ...toPage(site, {
      address: addresses.entity(kind, entry.id),
      title: entry.name,
      description: entry.description ?? `Những tin và sự kiện trong kho nhắc tới ${entry.name}.`,
      parents: [{ label: kindLabels[kind], address: addresses.entities(kind) }],
    }),
    kind,
    kindLabel: kindLabels[kind],
    summary: entry.description,
    facts: toFacts(site, profile),
    offices: toOffices(site, profile),
    years: toYearCounts(site, stories),
    events: events.toReversed().map((event) => toEventCard(site, event)),
    stories: newestFirst(stories).map((story) => toStoryCard(site, story)),
    companions: toCompanions(site, profile),
    sources: entry.sources.map(toSourceLink),
  }
}

/** How many of a kind are shown. */
const companionCount = 12

function toCompanions(site: Site, { companions }: Profile): EntityView['companions'] {
  const byKind = groupBy(companions, ({ id }) => {
    const profile = site.archive.profiles.get(id)
    return profile ? [profile.entity.kind] : []
  })
  return entityKinds.flatMap((kind) => {
    const nearest = byKind.get(kind)?.slice(0, companionCount) ?? []
    const items = nearest.flatMap(({ id, count }) => toNamedItem(site, id, { count }))
    return items.length > 0 ? [{ label: kindLabels[kind], items }] : []
  })
}
