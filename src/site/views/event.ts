import { findAround } from '../../archive/around-event.ts'
import { entityKinds } from '../../archive/entity.ts'
import { sortEvents } from '../../archive/timed-event.ts'
import { groupBy } from '../../collections/group-by.ts'
import type { KnownEvent } from '../../knowledge/knowledge-base.ts'
import { addresses } from '../addresses.ts'
import { describeEvent } from '../json-ld/describe-event.ts'
import { kindLabels } from '../labels.ts'
import type { Site } from '../site.ts'
import type { EventView } from '../view-models/chronicle.ts'
import { type PagePlan, planPage } from './page-plan.ts'
import { toEventCard } from './to-event-card.ts'
import { toNamedItem } from './to-named-item.ts'
import { type PageFacts, toPage } from './to-page.ts'
import { toRail } from './to-rail.ts'
import { toSourceLink } from './to-source-link.ts'
import { toStoryCard } from './to-story-card.ts'

/** A page for each event, with the events before and after it. */
export function planEvents(site: Site): PagePlan<EventView>[] {
  const events = sortEvents(site.archive.knowledge.events.values())
  return events.map((event, index) =>
    planPage(addresses.event(event.id), () => toEventView(site, event, events, index)),
  )
}

function toEventView(site: Site, event: KnownEvent, events: readonly KnownEvent[], index: number): EventView {
  const card = toEventCard(site, event)
  const { before, after } = findAround(events, index)
  return {
    ...toPage(site, {
      address: addresses.event(event.id),
      title: event.title,
      description: event.summary,
      hasShareImage: true,
      entities: [describeEvent(site, event)],
      parents: [{ label: kindLabels.event, address: addresses.events }],
      previous: toNeighbour(events[index - 1]),
      next: toNeighbour(events[index + 1]),
    }),
    card,
    sources: event.sources.map(toSourceLink),
    facts: toWhereAndWho(site, event),
    rail: toRail(site, { date: event.date, shown: card.date, label: 'Sự kiện này' }, [...before, ...after]),
    stories: (site.archive.storiesOn.get(event.id) ?? []).map((story) => toStoryCard(site, story)),
  }
}

/** Where it was, then who took part, by kind. */
function toWhereAndWho(site: Site, { places, participants }: KnownEvent): EventView['facts'] {
  const { profiles } = site.archive
  const byKind = groupBy(participants, (id) => [profiles.get(id)?.entity.kind].filter((kind) => kind !== undefined))
  const facts = [
    { label: 'Ở đâu', ids: places },
    ...entityKinds.map((kind) => ({ label: kindLabels[kind], ids: byKind.get(kind) ?? [] })),
  ]
  return facts.flatMap(({ label, ids }) => {
    const items = ids.flatMap((id) => toNamedItem(site, id))
    return items.length > 0 ? [{ label, items }] : []
  })
}

function toNeighbour(event: KnownEvent | undefined): PageFacts['next'] {
  return event && { label: event.title, address: addresses.event(event.id) }
}
