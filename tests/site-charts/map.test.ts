import { geoContains } from 'd3-geo'
import type { Feature, FeatureCollection } from 'geojson'
import { expect, test } from 'vitest'
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'
import { toGeoJson } from '../../src/site/artifacts/map-files.ts'
import { drawMap, isOnMap, mapSize } from '../../src/site/charts/map/draw-map.ts'
import { simplify } from '../../src/site/charts/map/read-atlas.ts'
import { toMap } from '../../src/site/charts/map/to-map.ts'
import { makeSite } from '../site-views/make-site.ts'

const { knowledge } = await readKnowledge('content')
const site = makeSite([], { knowledge })
const collection: FeatureCollection = JSON.parse(String(toGeoJson(site).content))

function findFeature(id: string): Feature {
  const feature = collection.features.find((other) => other.id === id)
  if (!feature) throw new Error(`no feature ${id}`)
  return feature
}

/** d3 takes rings the other way round than RFC 7946. */
function contains(area: string, place: string): boolean {
  const { geometry } = findFeature(area)
  const point = findFeature(place).geometry
  if (geometry.type !== 'Polygon' || point.type !== 'Point') throw new Error('unexpected geometry')
  const [longitude = 0, latitude = 0] = point.coordinates
  const rings = geometry.coordinates.map((ring) => ring.toReversed())
  return geoContains({ type: 'Polygon', coordinates: rings }, [longitude, latitude])
}

test.each([
  ['nagorno-karabakh', 'stepanakert', true],
  ['nagorno-karabakh', 'shusha', true],
  ['nagorno-karabakh', 'lachin', true],
  ['nagorno-karabakh', 'goris', false],
  ['nagorno-karabakh', 'barda', false],
  ['abkhazia', 'sukhumi', true],
  ['abkhazia', 'gali', true],
  ['abkhazia', 'zugdidi', false],
  ['abkhazia', 'sochi', false],
  ['nam-ossetia', 'tskhinvali', true],
  ['nam-ossetia', 'akhalgori', true],
  ['nam-ossetia', 'gori', false],
])('the area of %s holds %s: %s', (area, place, held) => {
  expect(contains(area, place)).toBe(held)
})

test('what is disputed says that it is approximate, when it was so, and both names of places', () => {
  expect(findFeature('nagorno-karabakh').properties).toMatchObject({ approximate: true, years: '1991–2023' })
  expect(findFeature('stepanakert').properties?.name).toBe('Stepanakert (Khankendi)')
})

test('the map shows the three states and what happened where, every mark a link', () => {
  const map = toMap(site, (address) => `/kho/${address}`)
  expect(map.places.length).toBeGreaterThan(10)
  for (const { url, x, y } of map.places) {
    expect(url).toMatch(/^\/kho\/dia-danh\//u)
    expect(x > 0 && x < mapSize.width && y > 0 && y < mapSize.height).toBe(true)
  }
  expect(map.names.map(({ text }) => text)).toContain('Nagorno-Karabakh (1991–2023)')
})

test('the ground is of one piece per coast and border, and weighs little', () => {
  const { subjects, neighbours, borders } = drawMap([], [])
  expect(subjects.match(/M/gu)?.length).toBeGreaterThan(4)
  expect((subjects + neighbours + borders).length).toBeLessThan(16_000)
})

test('what lies far away is not on the map', () => {
  expect(isOnMap({ longitude: 44.5, latitude: 40.2 })).toBe(true)
  expect(isOnMap({ longitude: 2.35, latitude: 48.85 })).toBe(false)
})

test('a line keeps its ends and its corners', () => {
  const line = [
    [0, 0],
    [1, 0.001],
    [2, 0],
    [2, 2],
  ]
  expect(simplify(line, 0.01)).toEqual([
    [0, 0],
    [2, 0],
    [2, 2],
  ])
})
