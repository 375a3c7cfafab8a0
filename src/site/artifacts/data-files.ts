import { addresses } from '../addresses.ts'
import type { Artifact } from '../artifact.ts'
import { toPairTable } from '../charts/grid/to-grid.ts'
import { chooseNetwork } from '../charts/network/choose-nodes.ts'
import { toNetworkTable } from '../charts/network/to-network.ts'
import { toTimelineTable } from '../charts/timeline/to-timeline-table.ts'
import { listDataSets } from '../data/data-set.ts'
import { type Site, toAbsoluteUrl } from '../site.ts'
import { toPlaceTable } from '../views/map.ts'
import { toDataPackage } from './data-package.ts'
import { toDataSetFiles } from './data-set-files.ts'
import { toGeoJson } from './map-files.ts'
import { toGraphMl } from './network-file.ts'
import { toTableCsv } from './table-csv.ts'

/** The files of `/du-lieu/`, but for pictures: the data sets, the tables of the charts, what describes them all. */
export function toDataFiles(site: Site): Artifact[] {
  const sets = listDataSets(site)
  const files = [...sets.flatMap((set) => Object.values(toDataSetFiles(set))), ...toChartFiles(site)]
  return [...files, toDataPackage(site, sets, files)]
}

function toChartFiles(site: Site): Artifact[] {
  const toLink = (address: string) => toAbsoluteUrl(site, address)
  return [
    toGeoJson(site),
    toGraphMl(site, addresses.dataFile('mang-luoi'), chooseNetwork(site)),
    toTableCsv(addresses.dataFile('ban-do'), toPlaceTable(site, toLink)),
    toTableCsv(addresses.dataFile('dong-thoi-gian'), toTimelineTable(site, toLink)),
    toTableCsv(addresses.dataFile('mang-luoi'), toNetworkTable(site, toLink)),
    toTableCsv(addresses.dataFile('quan-he'), toPairTable(site, toLink)),
  ]
}
