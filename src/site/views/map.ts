import { compareText } from '../../collections/compare-text.ts'
import { addresses } from '../addresses.ts'
import { isOnMap } from '../charts/map/draw-map.ts'
import { listAreas } from '../charts/map/list-areas.ts'
import { listPlaces, toMap } from '../charts/map/to-map.ts'
import { findAddress } from '../find-address.ts'
import { type Site, toUrl } from '../site.ts'
import type { DataTable, MapView } from '../view-models/charts.ts'
import { toDownloads } from './to-downloads.ts'
import { toPage } from './to-page.ts'

const intro = 'Những địa danh có trong tin và sự kiện của kho. Chấm càng lớn, địa danh càng được nhắc nhiều.'

export function toMapView(site: Site): MapView {
  return {
    ...toPage(site, { address: addresses.map, title: 'Bản đồ', description: intro }),
    intro,
    notes: toNotes(site),
    map: toMap(site, (address) => toUrl(site, address)),
    table: toPlaceTable(site, (address) => toUrl(site, address)),
    downloads: toDownloads(site, addresses.dataFile('ban-do'), ['svg', 'csv', 'geojson']),
  }
}

/** The convention, in words. */
function toNotes(site: Site): MapView['notes'] {
  const areas = listAreas(site).map(({ label, note }) => ({ term: label, text: note }))
  return [
    {
      term: 'Quy ước',
      text: 'Biên giới vẽ theo đường được quốc tế công nhận. Vùng gạch chéo là vùng có hoặc từng có tranh chấp, chỉ vẽ gần đúng; cách vẽ và tên gọi không hàm ý công nhận chủ quyền của bên nào. Nơi hai bên gọi khác nhau ghi cả hai tên.',
    },
    ...areas,
    {
      term: 'Nguồn',
      text: 'Biên giới và vùng tranh chấp: Natural Earth (thuộc phạm vi công cộng), đã giản lược. Tọa độ địa danh: GeoNames (CC BY 4.0) và nguồn ghi ở từng địa danh.',
    },
  ]
}

/** Places that are told of, the most first, wherever they lie. */
export function toPlaceTable(site: Site, toLink: (address: string) => string): DataTable {
  const told = listPlaces(site)
    .filter(({ stories, events }) => stories + events > 0)
    .sort((a, b) => b.stories + b.events - a.stories - a.events || compareText(a.id, b.id))
  return {
    columns: [
      { label: 'Địa danh' },
      { label: 'Quốc gia' },
      { label: 'Tin', numeric: true },
      { label: 'Sự kiện', numeric: true },
      { label: 'Trên bản đồ' },
    ],
    rows: told.map((place) => {
      const address = findAddress(site.archive, place.id)
      return [
        { text: place.name, ...(address !== undefined && { url: toLink(address) }) },
        { text: place.country ?? '' },
        { text: place.stories },
        { text: place.events },
        { text: isOnMap(place) ? 'có' : 'ngoài khung' },
      ]
    }),
  }
}
