import type { Outlet } from '../../knowledge/knowledge-base.ts'
import { collate } from '../../vietnamese/collate.ts'
import { addresses } from '../addresses.ts'
import { type Site, toUrl } from '../site.ts'
import type { OutletsView } from '../view-models/lists.ts'
import { toPage } from './to-page.ts'

/** The outlets that have a page, for the archive holds stories of theirs; in alphabetical order. */
export function listOutlets({ archive }: Pick<Site, 'archive'>): Outlet[] {
  return [...archive.knowledge.outlets.values()]
    .filter(({ id }) => archive.byOutlet.has(id))
    .sort((a, b) => collate(a.name, b.name))
}

export function toOutletsView(site: Site): OutletsView {
  return {
    ...toPage(site, {
      address: addresses.outlets,
      title: 'Nguồn',
      description: 'Những báo có tin trong kho lưu trữ.',
    }),
    outlets: listOutlets(site).map(({ id, name }) => ({
      name,
      url: toUrl(site, addresses.outlet(id)),
      count: site.archive.byOutlet.get(id)?.length ?? 0,
    })),
  }
}
