import type { Artifact } from '../artifact.ts'
import { toPairTable } from '../charts/grid/to-grid.ts'
import { toNetworkTable } from '../charts/network/to-network.ts'
import { toTimelineTable } from '../charts/timeline/to-timeline.ts'
import { type Site, toAbsoluteUrl } from '../site.ts'
import { toPlaceTable } from '../views/map.ts'
import { toGeoJson } from './map-files.ts'
import { toGraphMl } from './network-file.ts'
import { toTableCsv } from './table-csv.ts'

/** The files of `/du-lieu/`, but for pictures. */
export function toDataFiles(site: Site): Artifact[] {
  const toLink = (address: string) => toAbsoluteUrl(site, address)
  return [
    toGeoJson(site),
    toGraphMl(site),
    toTableCsv('ban-do', toPlaceTable(site, toLink)),
    toTableCsv('dong-thoi-gian', toTimelineTable(site, toLink)),
    toTableCsv('mang-luoi', toNetworkTable(site, toLink)),
    toTableCsv('quan-he', toPairTable(site, toLink)),
  ]
}
