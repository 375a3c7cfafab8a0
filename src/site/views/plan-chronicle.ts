import type { Story } from '../../archive/story.ts'
import type { KnownEvent } from '../../knowledge/knowledge-base.ts'
import { toStrip } from '../charts/strip/to-strip.ts'
import { toCollection } from '../json-ld/to-collection.ts'
import type { Site } from '../site.ts'
import type { ChronicleView } from '../view-models/chronicle.ts'
import type { NamedItem } from '../view-models/named-item.ts'
import type { PagePlan } from './page-plan.ts'
import { planParts } from './plan-parts.ts'
import { interleave, toChronicle } from './to-chronicle.ts'
import { toCircleView } from './to-circle-view.ts'
import { type PageFacts, toPage } from './to-page.ts'

/** What a page of stories and events interleaved is made of. */
export interface ChronicleFacts extends PageFacts {
  stories: readonly Story[]
  events: readonly KnownEvent[]
  /** What the reader meets first. */
  first: 'newest' | 'oldest'
  entities: NamedItem[]
  /** Their ids. */
  about: readonly string[]
}

/** The pages of a chronicle: two countries, a thread, all events. */
export function planChronicle(site: Site, facts: ChronicleFacts): PagePlan<ChronicleView>[] {
  const { address, description, stories, events, entities } = facts
  const told = interleave(stories, events, facts.first)
  return planParts(address, told, (members, part) => ({
    ...toPage(site, { ...facts, part, entities: [toCollection(site, facts, part, members)] }),
    summary: description,
    storyCount: stories.length,
    eventCount: events.length,
    years: toChronicle(site, members),
    entities,
    ...(part.number === 1 && { strip: toStrip(site, address, told), circle: toCircleView(site, address) }),
  }))
}
