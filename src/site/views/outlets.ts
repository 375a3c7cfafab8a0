import type { Outlet } from '../../knowledge/knowledge-base.ts'
import { collate } from '../../vietnamese/collate.ts'
import { addresses } from '../addresses.ts'
import { type Site, toUrl } from '../site.ts'
import type { OutletsView } from '../view-models/lists.ts'
import { toPage } from './to-page.ts'

/** Every outlet that the knowledge base has, in alphabetical order. */
export function toOutletsView(site: Site): OutletsView {
  const outlets = [...site.archive.knowledge.outlets.values()].sort((a, b) => collate(a.name, b.name))
  return {
    ...toPage(site, {
      address: addresses.outlets,
      title: 'Nguồn',
      description: 'Những báo có tin trong kho lưu trữ.',
    }),
    outlets: outlets.map((outlet) => ({
      name: outlet.name,
      url: toUrl(site, addresses.outlet(outlet.id)),
      count: countStories(site, outlet),
    })),
  }
}

function countStories({ archive }: Site, { id }: Outlet): number {
  return archive.byOutlet.get(id)?.length ?? 0
}
