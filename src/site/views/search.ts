import { listYears } from '../../archive/calendar.ts'
import { addresses } from '../addresses.ts'
import { type Site, toUrl } from '../site.ts'
import type { SearchView } from '../view-models/other.ts'
import { toOutletsView } from './outlets.ts'
import { toPage } from './to-page.ts'

/** The search page; without JavaScript it offers the years and outlets to browse. */
export function toSearchView(site: Site): SearchView {
  const years = listYears(site.archive.calendar).reverse()
  return {
    ...toPage(site, {
      address: addresses.search,
      title: 'Tìm kiếm',
      description: 'Tìm tin trong kho lưu trữ, có dấu hay không dấu đều được.',
    }),
    years: years.map((year) => ({ label: year, url: toUrl(site, addresses.period(year)) })),
    outlets: toOutletsView(site).outlets.map(({ name, url }) => ({ label: name, url })),
  }
}
