import { addresses } from '../addresses.ts'
import type { Site } from '../site.ts'
import type { WantedView } from '../view-models/lists.ts'
import type { PagePlan } from './page-plan.ts'
import { planParts } from './plan-parts.ts'
import { toPage } from './to-page.ts'
import { toStoryCard } from './to-story-card.ts'

/** The stories that the archive lacks, most wanted first. */
export function planWanted(site: Site): PagePlan<WantedView>[] {
  const { wanted } = site.archive
  return planParts(addresses.wanted, wanted, (stories, part) => ({
    ...toPage(site, {
      address: addresses.wanted,
      title: 'Tin còn thiếu',
      description: 'Những tin mà các báo có nhắc tới nhưng kho lưu trữ chưa có.',
      part,
    }),
    wantedCount: wanted.length,
    wanted: stories.map(({ title, abstract, wantedBy }) => ({
      title,
      ...(abstract !== null && { abstract }),
      wantedBy: wantedBy.map((story) => toStoryCard(site, story)),
    })),
  }))
}
