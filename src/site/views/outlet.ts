import type { Outlet } from '../../knowledge/knowledge-base.ts'
import { addresses } from '../addresses.ts'
import { toStrip } from '../charts/strip/to-strip.ts'
import { toCollection } from '../json-ld/to-collection.ts'
import type { Site } from '../site.ts'
import type { OutletView } from '../view-models/lists.ts'
import type { PagePlan } from './page-plan.ts'
import { planParts } from './plan-parts.ts'
import { interleave, toChronicle } from './to-chronicle.ts'
import { toPage } from './to-page.ts'
import { toSourceLink } from './to-source-link.ts'

/** An outlet and its stories, newest first, those of unknown year last. */
export function planOutlet(site: Site, outlet: Outlet): PagePlan<OutletView>[] {
  const address = addresses.outlet(outlet.id)
  const stories = site.archive.byOutlet.get(outlet.id) ?? []
  const told = interleave(stories, [], 'newest')
  return planParts(address, told, (members, part) => ({
    ...toPage(site, {
      address,
      title: outlet.name,
      description: `Tin của ${outlet.name} về Nam Kavkaz trong kho lưu trữ.`,
      parents: [{ label: 'Nguồn', address: addresses.outlets }],
      entities: [
        { '@type': 'NewsMediaOrganization', name: outlet.name, url: outlet.home },
        toCollection(site, { address, title: outlet.name, description: '' }, part, members),
      ],
      part,
    }),
    home: toSourceLink(outlet.home),
    storyCount: stories.length,
    ...(part.number === 1 && { strip: toStrip(site, address, told) }),
    years: toChronicle(site, members),
  }))
}
