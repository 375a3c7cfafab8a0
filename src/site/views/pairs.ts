import type { CountryPair } from '../../archive/pairs.ts'
import { addresses } from '../addresses.ts'
import { toGrid } from '../charts/grid/to-grid.ts'
import { type Site, toUrl } from '../site.ts'
import type { PairCard, PairsView } from '../view-models/chronicle.ts'
import type { PagePlan } from './page-plan.ts'
import { planParts } from './plan-parts.ts'
import { toDownloads } from './to-downloads.ts'
import { toPage } from './to-page.ts'
import { toPairTitle } from './to-pair-title.ts'

/** Every pair of countries that the archive has anything on, the most told first. */
export function planPairs(site: Site): PagePlan<PairsView>[] {
  const intro = 'Các nước từng đôi một: những sự kiện cùng tham gia và những tin nhắc đến cả hai.'
  return planParts(addresses.pairs, [...site.archive.pairs.values()], (pairs, part) => ({
    ...toPage(site, { address: addresses.pairs, title: 'Quan hệ', description: intro, part }),
    intro,
    ...(part.number === 1 && { grid: toGrid(site, (address) => toUrl(site, address)) }),
    downloads: toDownloads(site, addresses.dataFile('quan-he'), ['svg', 'csv']),
    pairs: toPairCards(site, pairs),
  }))
}

function toPairCards(site: Site, pairs: readonly CountryPair[]): PairCard[] {
  return pairs.map((pair) => ({
    title: toPairTitle(pair),
    url: toUrl(site, addresses.pair(pair.countries[0].id, pair.countries[1].id)),
    stories: pair.stories.length,
    events: pair.events.length,
  }))
}
