import { addresses } from '../addresses.ts'
import { isDrawn, listCircles } from '../charts/network/list-circles.ts'
import { toCircle, toCircleTable } from '../charts/network/to-circle.ts'
import { type Site, toUrl } from '../site.ts'
import type { CircleView } from '../view-models/charts.ts'
import { toDownloads } from './to-downloads.ts'
import { toNamedItem } from './to-named-item.ts'

/** Who is named with the entity or thread of a page: as a picture, or, where they are few, as names. */
export function toCircleView(site: Site, address: string): CircleView {
  const found = listCircles(site).get(address)
  if (!found) return { few: [] }
  const { subject, circle } = found
  if (!isDrawn(circle)) {
    return { few: circle.companions.flatMap(({ id, count }) => (count > 0 ? toNamedItem(site, id, { count }) : [])) }
  }
  const toLink = (below: string) => toUrl(site, below)
  return {
    few: [],
    chart: {
      network: toCircle(site, subject, circle, toLink),
      table: toCircleTable(site, circle, toLink),
      downloads: toDownloads(site, addresses.circle(address), ['svg', 'csv', 'graphml']),
    },
  }
}
