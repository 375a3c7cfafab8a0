import { findNameable, nameOf } from '../../../knowledge/names-of.ts'
import { findAddress } from '../../find-address.ts'
import { formatHoldings } from '../../format-holdings.ts'
import type { Site } from '../../site.ts'
import type { MapNameKind, MapPicture } from '../../view-models/charts.ts'
import { drawArea, drawMap, type MapName, mapSize, mapTypeSize } from './draw-map.ts'
import { listAreas, type ToldArea } from './list-areas.ts'

/** A place as the map, its table and its files tell of it. */
export interface ToldPlace {
  id: string
  /** With the other side's name, where it is disputed. */
  name: string
  names: string[]
  country?: string
  longitude: number
  latitude: number
  stories: number
  events: number
}

/** Every place of the knowledge base that lies somewhere: seas, rivers and ranges across borders have no one point. */
export function listPlaces({ archive }: Pick<Site, 'archive'>): ToldPlace[] {
  const { places, countries } = archive.knowledge
  return [...places.values()].flatMap(({ id, name, otherName, country, longitude, latitude }) => {
    if (country === undefined) return []
    const names = otherName === undefined ? [name] : [`${name} (${otherName})`, name]
    const profile = archive.profiles.get(id)
    return {
      id,
      name: names[0] ?? name,
      names,
      country: countries.get(country)?.name ?? country,
      longitude,
      latitude,
      stories: profile?.stories.length ?? 0,
      events: profile?.events.length ?? 0,
    }
  })
}

/** Where names of countries, seas and areas stand, in degrees: chosen by eye, in the open. */
const namePlaces = [
  { id: 'armenia', kind: 'state', at: [44.88, 40.5], anchor: 'middle' },
  { id: 'azerbaijan', kind: 'state', at: [48.15, 40.25], anchor: 'middle' },
  { id: 'gruzia', kind: 'state', at: [43.1, 41.95], anchor: 'middle' },
  { id: 'nga', kind: 'neighbour', at: [43.7, 43.72], anchor: 'middle' },
  { id: 'tho-nhi-ky', kind: 'neighbour', at: [41.6, 40.3], anchor: 'middle' },
  { id: 'iran', kind: 'neighbour', at: [47.2, 38.5], anchor: 'middle' },
  { id: 'bien-den', kind: 'sea', at: [40.2, 41.95], anchor: 'middle' },
  { id: 'bien-caspi', kind: 'sea', at: [49.95, 41.6], anchor: 'middle' },
  { id: 'abkhazia', kind: 'disputed', at: [39.35, 42.62], anchor: 'start' },
  { id: 'nam-ossetia', kind: 'disputed', at: [43.75, 42.86], anchor: 'middle' },
  { id: 'nagorno-karabakh', kind: 'disputed', at: [47.45, 39.86], anchor: 'start' },
] as const satisfies readonly (Pick<MapName, 'id' | 'at' | 'anchor'> & { kind: MapNameKind })[]

/** Drawing units. */
const nameSizes: Readonly<Record<MapNameKind, number>> = { state: 17, neighbour: 15, sea: 14, disputed: 12.5 }

/**
 * The map of the South Caucasus as it is printed.
 *
 * @param toLink complete address of a path below the site's base
 */
export function toMap(site: Site, toLink: (address: string) => string): MapPicture {
  const places = listPlaces(site)
  const told = new Map(places.map((place) => [place.id, place]))
  const areas = listAreas(site)
  const names = listNames(site, areas)
  const drawing = drawMap(
    places.map((place) => ({ ...place, count: place.stories + place.events })).filter(({ count }) => count > 0),
    names,
  )
  const link = (id: string) => {
    const address = findAddress(site.archive, id)
    return address === undefined ? {} : { url: toLink(address) }
  }
  return {
    title: 'Bản đồ Nam Kavkaz',
    description: `Armenia, Azerbaijan, Gruzia và láng giềng, với ${drawing.places.length} địa danh; chấm càng lớn, địa danh càng được nhắc nhiều.`,
    ...mapSize,
    typeSize: mapTypeSize,
    subjects: drawing.subjects,
    neighbours: drawing.neighbours,
    borders: drawing.borders,
    disputed: areas.map((area) => ({ path: drawArea(area.outline), title: toAreaTitle(area), ...link(area.id) })),
    names: drawing.names.flatMap(({ id, x, y, anchor }) => {
      const name = names.find((other) => other.id === id)
      return name ? [{ text: name.text, size: name.size, kind: name.kind, x, y, anchor, ...link(id) }] : []
    }),
    places: drawing.places.flatMap(({ id, x, y, radius, label }) => {
      const place = told.get(id)
      if (!place) return []
      const title = toPlaceTitle(place)
      return [{ title, x, y, radius, ...link(id), ...(label && { label }) }]
    }),
  }
}

function listNames({ archive }: Site, areas: readonly ToldArea[]) {
  return namePlaces.flatMap((place) => {
    const entity = findNameable(archive.knowledge, place.id)
    if (!entity) return []
    const text = areas.find(({ id }) => id === place.id)?.label ?? nameOf(entity)
    return [{ ...place, text, size: nameSizes[place.kind] }]
  })
}

/** Both names of a disputed place, and its counts. */
function toPlaceTitle({ name, stories, events }: ToldPlace): string {
  return `${name}: ${formatHoldings({ stories, events })}`
}

function toAreaTitle({ label, country, drawn }: ToldArea): string {
  return [`${label}, gần đúng.`, country.description, drawn].filter((text) => text !== undefined).join(' ')
}
