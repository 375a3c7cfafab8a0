import type { ToldThread } from '../../archive/threads.ts'
import { addresses } from '../addresses.ts'
import type { Site } from '../site.ts'
import type { ChronicleView } from '../view-models/entity.ts'
import { toChronicle } from './to-chronicle.ts'
import { toNamedItem } from './to-named-item.ts'
import { toPage } from './to-page.ts'

/** A story in many parts, first to last. */
export function toThreadView(site: Site, { thread, stories, events }: ToldThread): ChronicleView {
  return {
    ...toPage(site, {
      address: addresses.thread(thread.id),
      title: thread.title,
      description: thread.description,
      parents: [{ label: 'Chủ đề', address: addresses.threads }],
    }),
    summary: thread.description,
    years: toChronicle(site, stories, events).reverse(),
    entities: thread.entities.flatMap((id) => toNamedItem(site, id)),
  }
}
