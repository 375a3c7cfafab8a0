import type { Outlet } from '../../knowledge/knowledge-base.ts'
import { addresses } from '../addresses.ts'
import type { Site } from '../site.ts'
import type { OutletView } from '../view-models/lists.ts'
import { newestFirst } from './newest-first.ts'
import { toPage } from './to-page.ts'
import { toStoryCard } from './to-story-card.ts'

/** An outlet and its stories, newest first, those of unknown year last. */
export function toOutletView(site: Site, outlet: Outlet): OutletView {
  const stories = newestFirst(site.archive.byOutlet.get(outlet.id) ?? [])
  return {
    ...toPage(site, {
      address: addresses.outlet(outlet.id),
      title: outlet.name,
      description: `Tin của ${outlet.name} về Nam Kavkaz trong kho lưu trữ.`,
      parents: [{ label: 'Nguồn', address: addresses.outlets }],
      entities: [{ '@type': 'NewsMediaOrganization', name: outlet.name, url: outlet.home }],
    }),
    home: outlet.home,
    stories: stories.map((story) => toStoryCard(site, story)),
  }
}
