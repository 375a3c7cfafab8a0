import type { CountryPair } from '../../archive/pairs.ts'
import { addresses } from '../addresses.ts'
import type { Site } from '../site.ts'
import type { ChronicleView } from '../view-models/chronicle.ts'
import type { PagePlan } from './page-plan.ts'
import { planChronicle } from './plan-chronicle.ts'
import { toNamedItem } from './to-named-item.ts'
import { toPairTitle } from './to-pair-title.ts'

/** What the archive holds of two countries together, the newest first. */
export function planPair(site: Site, pair: CountryPair): PagePlan<ChronicleView>[] {
  const { countries, stories, events } = pair
  const title = toPairTitle(pair)
  return planChronicle(site, {
    address: addresses.pair(countries[0].id, countries[1].id),
    title,
    description: `Những sự kiện có ${title} cùng tham gia và những tin nhắc đến cả hai.`,
    parents: [{ label: 'Quan hệ', address: addresses.pairs }],
    stories,
    events,
    first: 'newest',
    about: countries.map(({ id }) => id),
    entities: countries.flatMap(({ id, description }) => toNamedItem(site, id, { note: description })),
  })
}
