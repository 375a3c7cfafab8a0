import type { Feature, FeatureCollection, Point, Polygon } from 'geojson'
import { addresses } from '../addresses.ts'
import type { Artifact } from '../artifact.ts'
import { listAreas } from '../charts/map/list-areas.ts'
import { listPlaces } from '../charts/map/to-map.ts'
import { findAddress } from '../find-address.ts'
import { type Site, toAbsoluteUrl } from '../site.ts'

/** The map as GeoJSON (RFC 7946): every place with how often it is told of, and the areas in dispute. */
export function toGeoJson(site: Site): Artifact {
  const map: FeatureCollection = { type: 'FeatureCollection', features: [...toPoints(site), ...toAreas(site)] }
  return { path: addresses.dataFile('ban-do.geojson'), content: `${JSON.stringify(map)}\n` }
}

function toPoints(site: Site): Feature<Point>[] {
  return listPlaces(site).map(({ id, name, country, longitude, latitude, stories, events }) => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: { name, country, stories, events, ...toLink(site, id) },
  }))
}

/** Rings run counter-clockwise, and end where they began. */
function toAreas(site: Site): Feature<Polygon>[] {
  return listAreas(site).map(({ id, country, years, note, outline }) => ({
    type: 'Feature',
    id,
    geometry: {
      type: 'Polygon',
      coordinates: [counterClockwise([...outline, ...outline.slice(0, 1)].map((at) => [...at]))],
    },
    properties: {
      name: country.name,
      approximate: true,
      years,
      note,
      ...toLink(site, id),
    },
  }))
}

function counterClockwise(ring: number[][]): number[][] {
  const doubledArea = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[index + 1] ?? ring[0] ?? []
    return sum + x * nextY - nextX * y
  }, 0)
  return doubledArea < 0 ? ring.toReversed() : ring
}

function toLink(site: Site, id: string): { url?: string } {
  const address = findAddress(site.archive, id)
  return address === undefined ? {} : { url: toAbsoluteUrl(site, address) }
}
