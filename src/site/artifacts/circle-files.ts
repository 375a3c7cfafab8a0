import { addresses } from '../addresses.ts'
import type { Artifact } from '../artifact.ts'
import type { Circle, CircleSubject } from '../charts/network/choose-circle.ts'
import { listDrawnCircles } from '../charts/network/list-circles.ts'
import type { Network } from '../charts/network/network.ts'
import { toCircleTable } from '../charts/network/to-circle.ts'
import { type Site, toAbsoluteUrl } from '../site.ts'
import { toGraphMl } from './network-file.ts'
import { toTableCsv } from './table-csv.ts'

/** Beside the page of an entity or thread, what its circle shows, as CSV and GraphML. */
export function* toCircleFiles(site: Site): Iterable<Artifact> {
  const toLink = (address: string) => toAbsoluteUrl(site, address)
  for (const { address, subject, circle } of listDrawnCircles(site)) {
    yield toTableCsv(addresses.circle(address), toCircleTable(site, circle, toLink))
    yield toGraphMl(site, addresses.circle(address), toNetwork(subject, circle))
  }
}

/** A circle with the subject as a node and its ties as links. */
function toNetwork({ id, name, kind, stories, events }: CircleSubject, { companions, links }: Circle): Network {
  const ties = companions.map((companion) => ({ source: id, target: companion.id, count: companion.count }))
  return {
    nodes: [{ id, name, kind, count: stories.length + events.length }, ...companions],
    links: [...ties, ...links],
  }
}
