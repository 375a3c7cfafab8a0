import type { ToldThread } from '../../archive/threads.ts'
import { addresses } from '../addresses.ts'
import type { Site } from '../site.ts'
import type { ChronicleView } from '../view-models/chronicle.ts'
import type { PagePlan } from './page-plan.ts'
import { planChronicle } from './plan-chronicle.ts'
import { toNamedItem } from './to-named-item.ts'

/** A story in many parts, first to last. */
export function planThread(site: Site, { thread, stories, events }: ToldThread): PagePlan<ChronicleView>[] {
  const about = [...thread.entities, ...thread.anyOf]
  return planChronicle(site, {
    address: addresses.thread(thread.id),
    title: thread.title,
    description: thread.description,
    hasShareImage: true,
    parents: [{ label: 'Chủ đề', address: addresses.threads }],
    stories,
    events,
    first: 'oldest',
    about,
    entities: about.flatMap((id) => toNamedItem(site, id)),
  })
}
