import { addresses } from '../addresses.ts'
import type { Site } from '../site.ts'
import type { WantedView } from '../view-models/lists.ts'
import { toPage } from './to-page.ts'
import { toStoryCard } from './to-story-card.ts'

export function toWantedView(site: Site): WantedView {
  return {
    ...toPage(site, {
      address: addresses.wanted,
      title: 'Tin còn thiếu',
      description: 'Những tin mà các báo có nhắc tới nhưng kho lưu trữ chưa có.',
    }),
    wanted: site.archive.wanted.map(({ title, abstract, wantedBy }) => ({
      title,
      ...(abstract !== null && { abstract }),
      wantedBy: wantedBy.map((story) => toStoryCard(site, story)),
    })),
  }
}
