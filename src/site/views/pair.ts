import type { CountryPair } from '../../archive/pairs.ts'
import { addresses } from '../addresses.ts'
import type { Site } from '../site.ts'
import type { ChronicleView } from '../view-models/entity.ts'
import { toChronicle } from './to-chronicle.ts'
import { toNamedItem } from './to-named-item.ts'
import { toPage } from './to-page.ts'

/** `Armenia và Azerbaijan`. */
export function toPairTitle({ countries: [a, b] }: CountryPair): string {
  return `${a.name} và ${b.name}`
}

/** What the archive holds of two countries together, year by year. */
export function toPairView(site: Site, pair: CountryPair): ChronicleView {
  const title = toPairTitle(pair)
  const summary = `Những sự kiện có ${title} cùng tham gia và những tin nhắc đến cả hai.`
  return {
    ...toPage(site, {
      address: addresses.pair(pair.countries[0].id, pair.countries[1].id),
      title,
      description: summary,
      parents: [{ label: 'Quan hệ', address: addresses.pairs }],
    }),
    summary,
    years: toChronicle(site, pair.stories, pair.events),
    entities: pair.countries.flatMap(({ id, description }) => toNamedItem(site, id, { note: description })),
  }
}
