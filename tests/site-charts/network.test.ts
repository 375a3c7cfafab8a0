import { UndirectedGraph } from 'graphology'
import graphml from 'graphology-graphml'
import { expect, test } from 'vitest'
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts'
import { toGraphMl } from '../../src/site/artifacts/network-file.ts'
import { chooseNetwork } from '../../src/site/charts/network/choose-nodes.ts'
import { drawNetwork, networkSize } from '../../src/site/charts/network/draw-network.ts'
import { makeSite } from '../site-views/make-site.ts'

const { knowledge } = await readKnowledge('content')
const site = makeSite([], { knowledge })
const network = chooseNetwork(site)

test('the same network is the same picture', () => {
  expect(drawNetwork(network)).toEqual(drawNetwork(network))
})

test('every name lies in the frame, nearly all are written', () => {
  const { nodes } = drawNetwork(network)
  expect(nodes.length).toBeGreaterThanOrEqual(40)
  expect(nodes.every(({ x, y }) => x > 0 && x < networkSize.width && y > 0 && y < networkSize.height)).toBe(true)
  expect(nodes.filter(({ label }) => label).length / nodes.length).toBeGreaterThan(0.9)
})

test('each name is joined with those it is most often named with', () => {
  const counts = network.links.map(({ count }) => count)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  expect(network.links[0]).toMatchObject({ source: 'armenia', target: 'azerbaijan' })
})

test('GraphML is read back with names and weights', () => {
  const graph = graphml.parse(UndirectedGraph, String(toGraphMl(site, 'mang-luoi', network).content))
  expect(graph.order).toBe(network.nodes.length)
  expect(graph.size).toBe(network.links.length)
  expect(graph.getNodeAttribute('armenia', 'label')).toBe('Armenia')
  expect(graph.getEdgeAttribute(graph.edge('armenia', 'azerbaijan'), 'weight')).toBe(network.links[0]?.count)
})
