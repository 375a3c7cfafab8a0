import { addresses } from '../addresses.ts'
import type { Site } from '../site.ts'
import type { NotFoundView } from '../view-models/other.ts'
import { newestFirst } from './newest-first.ts'
import { toPage } from './to-page.ts'
import { toStoryCard } from './to-story-card.ts'

/** How many of the newest stories the page offers. */
const newestCount = 5

/** What a host shows for an address that leads nowhere. */
export function toNotFoundView(site: Site): NotFoundView {
  const newest = newestFirst(site.archive.stories.slice(-newestCount))
  return {
    ...toPage(site, {
      address: addresses.notFound,
      title: 'Không tìm thấy trang',
      description: '',
      indexed: false,
    }),
    newest: newest.map((story) => toStoryCard(site, story)),
  }
}
