import { type Site, toUrl } from '../site.ts'
import type { Link } from '../view-models/page.ts'

const labels = { svg: 'SVG', csv: 'CSV', json: 'JSON', geojson: 'GeoJSON', graphml: 'GraphML' } as const

/**
 * Links to the files of a chart or a data set, all of one name.
 *
 * @param stem of their addresses, without the extension
 */
export function toDownloads(site: Site, stem: string, extensions: readonly (keyof typeof labels)[]): Link[] {
  return extensions.map((extension) => ({
    label: labels[extension],
    url: toUrl(site, `${stem}.${extension}`),
  }))
}
