import { addresses } from '../addresses.ts'
import { type Site, toUrl } from '../site.ts'
import type { PairsView } from '../view-models/entity.ts'
import { toPairTitle } from './pair.ts'
import { toPage } from './to-page.ts'

/** Every pair of countries that the archive has anything on, the most told first. */
export function toPairsView(site: Site): PairsView {
  const pairs = [...site.archive.pairs.values()]
  return {
    ...toPage(site, {
      address: addresses.pairs,
      title: 'Quan hệ',
      description: 'Các nước từng đôi một: những sự kiện cùng tham gia, những tin nhắc đến cả hai.',
    }),
    pairs: pairs.map((pair) => ({
      title: toPairTitle(pair),
      url: toUrl(site, addresses.pair(pair.countries[0].id, pair.countries[1].id)),
      stories: pair.stories.length,
      events: pair.events.length,
    })),
  }
}
