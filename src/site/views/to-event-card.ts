import type { KnownEvent } from '../../knowledge/knowledge-base.ts'
import { addresses } from '../addresses.ts'
import { eventKindLabels } from '../labels.ts'
import { type Site, toUrl } from '../site.ts'
import type { EventCard } from '../view-models/cards.ts'
import { perSite } from './per-site.ts'
import { toDateView } from './to-date-view.ts'
import { toEventCertainty } from './to-event-certainty.ts'
import { toSourceLink } from './to-source-link.ts'

/** An event as lists show it. */
export const toEventCard = perSite((site: Site, event: KnownEvent): EventCard => {
  return {
    title: event.title,
    url: toUrl(site, addresses.event(event.id)),
    date: { ...toDateView(site, event.date), certainty: toEventCertainty(event.date) },
    summary: event.summary,
    sources: event.sources.map(toSourceLink),
    kind: eventKindLabels[event.kind],
  }
})
