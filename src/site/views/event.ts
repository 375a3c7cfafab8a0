import type { KnownEvent } from '../../knowledge/knowledge-base.ts'
import { addresses } from '../addresses.ts'
import type { Site } from '../site.ts'
import type { EventView } from '../view-models/entity.ts'
import { toEventCard } from './to-event-card.ts'
import { toNamedItem } from './to-named-item.ts'
import { type PageFacts, toPage } from './to-page.ts'
import { toStoryCard } from './to-story-card.ts'

/** @param neighbours the events before and after it, where there are */
export function toEventView(
  site: Site,
  event: KnownEvent,
  neighbours: { previous: KnownEvent | undefined; next: KnownEvent | undefined },
): EventView {
  return {
    ...toPage(site, {
      address: addresses.event(event.id),
      title: event.title,
      description: event.summary,
      parents: [{ label: 'Sự kiện', address: addresses.events }],
      previous: toNeighbour(neighbours.previous),
      next: toNeighbour(neighbours.next),
    }),
    card: toEventCard(site, event),
    places: event.places.flatMap((id) => toNamedItem(site, id)),
    participants: event.participants.flatMap((id) => toNamedItem(site, id)),
    stories: (site.archive.storiesOn.get(event.id) ?? []).map((story) => toStoryCard(site, story)),
  }
}

function toNeighbour(event: KnownEvent | undefined): PageFacts['next'] {
  return event && { label: event.title, address: addresses.event(event.id) }
}
