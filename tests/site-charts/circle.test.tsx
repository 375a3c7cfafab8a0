import { gzipSync } from 'node:zlib'
import { UndirectedGraph } from 'graphology'
import graphml from 'graphology-graphml'
import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'
import { toCircleFiles } from '../../src/site/artifacts/circle-files.ts'
import { circleWidth } from '../../src/site/charts/network/draw-circle.ts'
import { listCircles, listDrawnCircles } from '../../src/site/charts/network/list-circles.ts'
import { toCircle, toCircleTable } from '../../src/site/charts/network/to-circle.ts'
import { toCircleView } from '../../src/site/views/to-circle-view.ts'
import { NetworkDrawing } from '../../templates/components/charts/network-drawing.tsx'
import { Circle } from '../../templates/components/circle.tsx'
import { makeEvent } from '../archive/make-knowledge.ts'
import { makeStory } from '../archive/make-story.ts'
import { makeWorld, named } from '../archive/make-world.ts'
import { makeSite } from '../site-views/make-site.ts'

const talks = makeEvent({ id: 'talks', date: '2024-02-28', participants: ['y', 'z', 'q'], places: ['thanh-pho'] })
const stories = [
  makeStory({ slug: 'a', published: '2024-03-01' }, named('y', 'z', 'q')),
  makeStory({ slug: 'b', published: '2024-03-02' }, named('y', 'q', 'talks')),
]
const site = makeSite(stories, { knowledge: makeWorld([talks]) })
const toLink = (address: string) => `/kho/${address}`

const { knowledge } = await readKnowledge('content')
const real = makeSite([], { knowledge })
const drawn = listDrawnCircles(real)

test('around an entity stand those whom its stories and events name, kind by kind, with their numbers', () => {
  const { companions, links } = listCircles(site).get('quoc-gia/y/')?.circle ?? {}
  expect(companions?.map(({ id, stories: told, events }) => [id, told, events])).toEqual([
    ['q', 2, 1],
    ['z', 1, 1],
    ['thanh-pho', 0, 1],
  ])
  expect(links).toEqual([{ source: 'q', target: 'z', count: 2 }])
})

test('an office ties a person to a country without a story', () => {
  const { companions } = listCircles(site).get('nhan-vat/p/')?.circle ?? {}
  expect(companions).toMatchObject([{ id: 'x', count: 0, tie: 'Thủ tướng' }])
})

test('a thread has a circle of its own stories and events', () => {
  const { companions } = listCircles(site).get('chu-de/hoa-dam/')?.circle ?? {}
  expect(companions?.map(({ id }) => id)).toEqual(['q', 'y', 'z', 'thanh-pho'])
})

test('few companions are names, none is nothing', () => {
  expect(render(<Circle circle={toCircleView(site, 'nhan-vat/p/')} />)).toBe('')
  const pair = makeSite([makeStory({ slug: 'c' }, named('p', 'z'))], { knowledge: makeWorld() })
  const html = render(<Circle circle={toCircleView(pair, 'quoc-gia/z/')} />)
  expect(html).toContain('<a href="/kho/nhan-vat/p/">Người P</a>')
  expect(html).not.toContain('<svg')
})

test('the table tells of everyone in the picture, with whom each is often told', () => {
  const found = listCircles(site).get('quoc-gia/y/')
  const { rows } = toCircleTable(site, found?.circle ?? { companions: [], links: [] }, toLink)
  expect(rows[0]).toEqual([
    { text: 'Người Q', url: '/kho/nhan-vat/q/' },
    { text: 2 },
    { text: 1 },
    { text: 'Hay đi cùng Nước Z (2)' },
  ])
  expect(rows).toHaveLength(3)
})

test('every circle of the archive weighs at most 6 kB, and every mark in it is a link but the subject’s own', () => {
  expect(drawn.length).toBeGreaterThan(100)
  for (const { address, subject, circle } of drawn) {
    const html = render(<NetworkDrawing network={toCircle(real, subject, circle, toLink)} />)
    expect(gzipSync(html).length, address).toBeLessThanOrEqual(6 * 1024)
    expect(html.match(/<a /gu)?.length, address).toBe(circle.companions.length)
  }
})

test('names stand below each other, 24 pixels apart or more, and in the frame', () => {
  for (const { address, subject, circle } of drawn) {
    const [, ...nodes] = toCircle(real, subject, circle, toLink).nodes
    const gaps = nodes.slice(1).map(({ y }, index) => y - (nodes[index]?.y ?? 0))
    expect(Math.min(...gaps), address).toBeGreaterThanOrEqual(24)
    const ends = nodes.map(({ label }) => (label?.x ?? 0) + (label?.text.length ?? 0) * 7)
    expect(Math.max(...ends), address).toBeLessThan(circleWidth - 20)
  }
})

test('a picture outside any page says of whom it is', () => {
  const found = listCircles(site).get('quoc-gia/y/')
  if (!found) throw new Error('no circle')
  const network = toCircle(site, found.subject, found.circle, toLink)
  expect(render(<NetworkDrawing network={network} styles="" />)).toContain('>Cùng được nhắc với Nước Y</text>')
  expect(render(<NetworkDrawing network={network} />)).not.toContain('>Cùng được nhắc với Nước Y</text>')
})

test('its files hold the same names; GraphML is read back with the subject in the middle', () => {
  const files = new Map([...toCircleFiles(site)].map(({ path, content }) => [path, String(content)]))
  expect(files.get('quoc-gia/y/mang-luoi.csv')).toContain(
    'Người Q,2,1,Hay đi cùng Nước Z (2),https://host.example/kho/nhan-vat/q/',
  )
  const graph = graphml.parse(UndirectedGraph, files.get('quoc-gia/y/mang-luoi.graphml') ?? '')
  expect(graph.degree('y')).toBe(3)
  expect(graph.getEdgeAttribute(graph.edge('y', 'q'), 'weight')).toBe(3)
})
