import { addresses } from '../addresses.ts'
import { kindLabels } from '../labels.ts'
import type { Site } from '../site.ts'
import type { ChronicleView } from '../view-models/chronicle.ts'
import type { PagePlan } from './page-plan.ts'
import { planChronicle } from './plan-chronicle.ts'

/** All that the archive knows to have happened, the newest first. */
export function planEventList(site: Site): PagePlan<ChronicleView>[] {
  return planChronicle(site, {
    address: addresses.events,
    title: kindLabels.event,
    description: 'Những điều đã xảy ra, kho tự tóm tắt từ các nguồn dẫn kèm từng mục.',
    stories: [],
    events: [...site.archive.knowledge.events.values()],
    first: 'newest',
    entities: [],
    about: [],
  })
}
