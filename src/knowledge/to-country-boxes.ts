import { geoBounds } from 'd3-geo'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import countries from 'i18n-iso-countries'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { compareText } from '../collections/compare-text.ts'

/** West, south, east, north, in degrees. None crosses the 180th meridian, at which the atlas cuts its countries. */
export type Box = [west: number, south: number, east: number, north: number]

/** Parts nearer than this many degrees share a box: islands by a coast do, `Réunion` and France do not. */
const farApart = 5

/**
 * Boxes around the far-flung parts of each country of an atlas, by ISO 3166-1 alpha-2 code, sides moved outwards to a
 * tenth of a degree. `country-boxes.json` holds those of world-atlas; `npm run generate` brings it up to date.
 *
 * @param atlas its countries have ISO 3166-1 numeric codes as ids; what has none, such as Kosovo, gets no boxes
 */
export function toCountryBoxes(atlas: Topology<{ countries: GeometryCollection }>): Record<string, Box[]> {
  const boxes = new Map<string, Box[]>()
  for (const { id, geometry } of feature(atlas, atlas.objects.countries).features) {
    const code = id === undefined ? undefined : countries.numericToAlpha2(id)
    if (code === undefined || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue
    boxes.set(code, joinNear([...(boxes.get(code) ?? []), ...toParts(geometry).map(toBox)]))
  }
  return Object.fromEntries([...boxes].toSorted(([a], [b]) => compareText(a, b)))
}

function toParts(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

function toBox(coordinates: Position[][]): Box {
  const [[west, south], [east, north]] = geoBounds({ type: 'Polygon', coordinates })
  const outwards = (degrees: number, round: (value: number) => number) => round(degrees * 10) / 10
  return [
    west === 180 ? -180 : outwards(west, Math.floor),
    outwards(south, Math.floor),
    east === -180 ? 180 : outwards(east, Math.ceil),
    outwards(north, Math.ceil),
  ]
}

/** Boxes that lie near one another, made one, until none does. */
function joinNear(boxes: readonly Box[]): Box[] {
  const joined: Box[] = []
  for (const box of boxes) {
    const index = joined.findIndex((other) => isNear(box, other))
    const [near] = index < 0 ? [] : joined.splice(index, 1)
    if (near === undefined) joined.push(box)
    else return joinNear([...joined, around(box, near), ...boxes.slice(boxes.indexOf(box) + 1)])
  }
  return joined
}

function isNear([west, south, east, north]: Box, [left, bottom, right, top]: Box): boolean {
  return Math.max(west - right, left - east, south - top, bottom - north) < farApart
}

function around(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}
