import { type GeoPermissibleObjects, geoConicConformal, geoPath } from 'd3-geo'
import { scaleSqrt } from 'd3-scale'
import countryCodes from 'i18n-iso-countries'
import { feature, mesh } from 'topojson-client'
import { compareText } from '../../../collections/compare-text.ts'
import { boxOf, type Label, type Labelled, placeLabels, widthOf } from '../place-labels.ts'
import { roundTo } from '../round-to.ts'
import type { DisputedArea } from './disputed-areas.ts'
import { readAtlas } from './read-atlas.ts'

const round = roundTo(1)

/** Drawing units. */
export const mapSize = { width: 800, height: 548 } as const
export const mapTypeSize = 13

/** West, south, east, north: the South Caucasus with what of its neighbours lies around it. */
const region = { west: 39.2, south: 37.95, east: 50.9, north: 44 } as const

/** Degrees; a little more than a drawing unit. */
const tolerance = 0.02

/** The three states are drawn as the subject, their neighbours as ground. */
const subjects = ['AM', 'AZ', 'GE'] as const
const neighbours = ['RU', 'TR', 'IR'] as const

/** Marks that one picture bears; the table below it has every place. */
const mostPlaces = 64

/** Radii of a place never told of and of the most told; with few stories, marks stay small. */
const radii = [2.5, 12] as const
const manyTold = 60

/** What a map shows besides its ground. */
export interface MapPlace {
  id: string
  /** Names that a label may show, the fullest first. */
  names: readonly string[]
  longitude: number
  latitude: number
  /** Stories and events. */
  count: number
}

/** A name of a country, a sea or an area, written where it stands. */
export interface MapName {
  id: string
  text: string
  size: number
  /** Degrees east and north. */
  at: readonly [longitude: number, latitude: number]
  anchor: Label['anchor']
}

export interface MapDrawing {
  /** SVG path data. */
  subjects: string
  neighbours: string
  borders: string
  names: { id: string; x: number; y: number; anchor: Label['anchor'] }[]
  /** The most told first: largest below, so that none is hidden. */
  places: { id: string; x: number; y: number; radius: number; label?: Label }[]
}

const projection = geoConicConformal()
  .rotate([-45, 0])
  .parallels([39, 43])
  .fitSize([mapSize.width, mapSize.height], {
    type: 'MultiPoint',
    coordinates: [
      [region.west, region.south],
      [region.east, region.south],
      [region.west, region.north],
      [region.east, region.north],
      [45, region.south],
      [45, region.north],
    ],
  })
  .clipExtent([
    [0, 0],
    [mapSize.width, mapSize.height],
  ])

const path = geoPath(projection).digits(1)

/** The map with its places, the most told of which are named where there is room beside the names given. */
export function drawMap(found: readonly MapPlace[], names: readonly MapName[]): MapDrawing {
  const spots = chooseSpots(found)
  const written = names.map((name) => ({ ...name, ...toPoint(name.at) }))
  const occupied = written.map((name) => boxOf(name, widthOf(name.text, name.size), name.size))
  const labels = placeLabels(spots, { ...mapSize, size: mapTypeSize }, occupied)
  return {
    ...drawGround(),
    names: written.map(({ id, x, y, anchor }) => ({ id, x, y, anchor })),
    places: spots.map(({ id, x, y, radius }, index) => {
      const label = labels[index]
      return { id, x, y, radius, ...(label && { label: { ...label, x: round(label.x), y: round(label.y) } }) }
    }),
  }
}

/** Whether a place lies within the map's frame. */
export function isOnMap({ longitude, latitude }: Pick<MapPlace, 'longitude' | 'latitude'>): boolean {
  const point = projection([longitude, latitude])
  return point !== null && point[0] > 0 && point[0] < mapSize.width && point[1] > 0 && point[1] < mapSize.height
}

interface Ground {
  subjects: string
  neighbours: string
  borders: string
}

let ground: Ground | undefined

/** The same for every build, so drawn once. */
function drawGround(): Ground {
  if (ground) return ground
  const atlas = readAtlas(tolerance)
  const codes = new Map(
    [...subjects, ...neighbours].map((code) => [countryCodes.alpha2ToNumeric(code) ?? '', code] as const),
  )
  const geometries = atlas.objects.countries.geometries.filter(({ id }) => codes.has(String(id)))
  const draw = (wanted: readonly string[]) => {
    const chosen = geometries.filter(({ id }) => wanted.includes(codes.get(String(id)) ?? ''))
    return path(feature(atlas, { type: 'GeometryCollection', geometries: chosen })) ?? ''
  }
  const borders: GeoPermissibleObjects = mesh(atlas, { type: 'GeometryCollection', geometries }, (a, b) => a !== b)
  ground = { subjects: draw(subjects), neighbours: draw(neighbours), borders: path(borders) ?? '' }
  return ground
}

interface Spot extends Labelled {
  id: string
}

/** The most told places of the map, most first; of those at one spot only the first. */
function chooseSpots(found: readonly MapPlace[]): Spot[] {
  const toRadius = scaleSqrt([0, Math.max(manyTold, ...found.map(({ count }) => count))], radii)
  const places = [...found]
    .sort((a, b) => b.count - a.count || compareText(a.id, b.id))
    .filter(isOnMap)
    .map(({ id, names, count, longitude, latitude }) => {
      return { id, ...toPoint([longitude, latitude]), radius: round(toRadius(count)), texts: names }
    })
  return places
    .filter((place, at) => !places.slice(0, at).some(({ x, y }) => Math.hypot(x - place.x, y - place.y) < 2))
    .slice(0, mostPlaces)
}

/** Drawing units of a position; the corner for one that cannot be drawn. */
function toPoint(position: readonly [longitude: number, latitude: number]): { x: number; y: number } {
  const [x, y] = projection([...position]) ?? [0, 0]
  return { x: round(x), y: round(y) }
}

/** SVG path data. */
export function drawArea(outline: DisputedArea['outline']): string {
  return path(toArea(outline)) ?? ''
}

function toArea(outline: DisputedArea['outline']): GeoPermissibleObjects {
  // d3 wants a ring clockwise as seen from above; the other way round it is the rest of the world.
  const ring = [...outline, ...outline.slice(0, 1)].map((position) => [...position])
  const area = { type: 'Polygon' as const, coordinates: [ring] }
  return isWorld(area) ? { type: 'Polygon', coordinates: [ring.toReversed()] } : area
}

function isWorld(area: GeoPermissibleObjects): boolean {
  return path.area(area) > (mapSize.width * mapSize.height) / 2
}
