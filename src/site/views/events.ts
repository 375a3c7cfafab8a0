import { sortEvents } from '../../archive/timed-event.ts'
import { addresses } from '../addresses.ts'
import type { Site } from '../site.ts'
import type { ChronicleView } from '../view-models/entity.ts'
import { toChronicle } from './to-chronicle.ts'
import { toPage } from './to-page.ts'

/** All that the archive knows to have happened, the newest year first. */
export function toEventsView(site: Site): ChronicleView {
  const summary = 'Những điều đã xảy ra, do kho tự tóm tắt từ các nguồn dẫn kèm.'
  return {
    ...toPage(site, { address: addresses.events, title: 'Sự kiện', description: summary }),
    summary,
    years: toChronicle(site, [], sortEvents(site.archive.knowledge.events.values())),
    entities: [],
  }
}
