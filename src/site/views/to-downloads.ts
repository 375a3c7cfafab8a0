import { addresses } from '../addresses.ts'
import { type Site, toUrl } from '../site.ts'
import type { Link } from '../view-models/page.ts'

const labels = { svg: 'SVG', csv: 'CSV', json: 'JSON', geojson: 'GeoJSON', graphml: 'GraphML' } as const

/** Links to the files of a chart or a data set, all of one name. */
export function toDownloads(site: Site, name: string, extensions: readonly (keyof typeof labels)[]): Link[] {
  return extensions.map((extension) => ({
    label: labels[extension],
    url: toUrl(site, addresses.dataFile(`${name}.${extension}`)),
  }))
}
