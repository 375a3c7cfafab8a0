import { addresses } from '../addresses.ts'
import { toGrid } from '../charts/grid/to-grid.ts'
import { listDataSets } from '../data/data-set.ts'
import { type Site, toUrl } from '../site.ts'
import type { DownloadsView } from '../view-models/charts.ts'
import { toDownloads } from './to-downloads.ts'
import { toPage } from './to-page.ts'

const intro = 'Toàn bộ dữ liệu của kho, trừ toàn văn các bài báo, để tải về và dùng lại. Các tệp đều là UTF-8.'

/** What charts offer, beside the data sets. Of the relations, a picture is drawn where there are any. */
const charts = [
  { name: 'ban-do', title: 'Bản đồ', extensions: ['csv', 'geojson', 'svg'], address: addresses.map },
  { name: 'mang-luoi', title: 'Mạng lưới', extensions: ['csv', 'graphml', 'svg'], address: addresses.network },
  { name: 'dong-thoi-gian', title: 'Dòng thời gian', extensions: ['csv', 'svg'], address: addresses.timeline },
] as const
const relations = { name: 'quan-he', title: 'Quan hệ', address: addresses.pairs }
const drawnRelations = { ...relations, extensions: ['csv', 'svg'] } as const
const bareRelations = { ...relations, extensions: ['csv'] } as const

/** The page of everything that can be downloaded. */
export function toDataView(site: Site): DownloadsView {
  const sets = listDataSets(site)
  return {
    ...toPage(site, { address: addresses.data, title: 'Dữ liệu', description: intro }),
    intro,
    sets: sets.map(({ name, title, description, fields, records }) => ({
      id: name,
      title,
      description,
      count: records.length,
      fields: fields.map((field) => ({ name: field.name, description: field.description })),
      downloads: toDownloads(site, addresses.dataFile(name), ['json', 'csv']),
    })),
    charts: [...charts, hasGrid(site) ? drawnRelations : bareRelations].map(({ name, title, extensions, address }) => ({
      title: { label: title, url: toUrl(site, address) },
      downloads: toDownloads(site, addresses.dataFile(name), extensions),
    })),
    package: { label: 'datapackage.json', url: toUrl(site, addresses.dataFile('datapackage.json')) },
  }
}

function hasGrid(site: Site): boolean {
  return toGrid(site, (address) => toUrl(site, address)) !== undefined
}
