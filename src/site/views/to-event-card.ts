import type { KnownEvent } from '../../knowledge/knowledge-base.ts'
import { eventKindLabels } from '../labels.ts'
import type { Site } from '../site.ts'
import type { EventCard, Link } from '../view-models.ts'
import { toDateView } from './to-date-view.ts'
import { toEventCertainty } from './to-event-certainty.ts'

/** An event as lists show it. */
export function toEventCard(site: Site, event: KnownEvent): EventCard {
  return {
    title: event.title,
    date: { ...toDateView(site, event.date), certainty: toEventCertainty(event.date) },
    summary: event.summary,
    sources: event.sources.map(toSourceLink),
    kind: eventKindLabels[event.kind],
  }
}

/** A source goes by its host: `www.osce.org` as `osce.org`. */
function toSourceLink(url: string): Link {
  const { host } = new URL(url)
  return { label: host.startsWith('www.') ? host.slice('www.'.length) : host, url }
}
