import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import { compareText } from '../../../collections/compare-text.ts'
import { type Label, placeLabels, widthOf } from '../place-labels.ts'
import { roundTo } from '../round-to.ts'
import type { Network, NetworkNode } from './network.ts'

const round = roundTo(1)

/** Drawing units. */
export const networkSize = { width: 1000, height: 760 } as const
export const networkType = 13
const margin = 46

/** Steps of the simulation, after which it stands still. */
const steps = 300

export interface NetworkDrawing {
  nodes: { id: string; x: number; y: number; radius: number; label?: Label }[]
  links: { source: string; target: string; x1: number; y1: number; x2: number; y2: number; width: number }[]
}

interface Body extends SimulationNodeDatum {
  node: NetworkNode
  radius: number
}

/**
 * Lays a network out so that those named together lie together. d3-force begins from fixed places and has a random
 * generator of its own with a fixed seed, so the same network is the same picture.
 */
export function drawNetwork({ nodes, links }: Network): NetworkDrawing {
  const bodies = stretch(settle(nodes, links))
  const places = new Map(bodies.map((body) => [body.node.id, body]))
  const mostOften = Math.max(1, ...links.map(({ count }) => count))
  const byCount = [...bodies].sort((a, b) => b.node.count - a.node.count || compareText(a.node.id, b.node.id))
  const marks = byCount.map(({ x, y, radius, node }) => ({ x, y, radius, texts: [node.name] }))
  const labels = placeLabels(marks, { ...networkSize, size: networkType })
  return {
    nodes: byCount.map(({ node, x, y, radius }, index) => {
      const label = labels[index]
      return { id: node.id, x, y, radius, ...(label && { label: { ...label, x: round(label.x), y: round(label.y) } }) }
    }),
    links: links.flatMap(({ source, target, count }) => {
      const [from, to] = [places.get(source), places.get(target)]
      if (!from || !to) return []
      const width = round(0.8 + 3.2 * Math.sqrt(count / mostOften))
      return [{ source, target, x1: from.x, y1: from.y, x2: to.x, y2: to.y, width }]
    }),
  }
}

function settle(nodes: readonly NetworkNode[], links: Network['links']): Body[] {
  const mostTold = Math.max(1, ...nodes.map(({ count }) => count))
  const bodies = nodes.map((node): Body => ({ node, radius: round(4 + 12 * Math.sqrt(node.count / mostTold)) }))
  const joined = links.map(({ source, target, count }) => ({ source, target, count }))
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, (typeof joined)[number]>(joined)
        .id(({ node }) => node.id)
        .distance(80)
        .strength(0.12),
    )
    .force('charge', forceManyBody<Body>().strength(-420))
    .force(
      'room',
      forceCollide<Body>(({ radius, node }) => radius + 6 + widthOf(node.name, networkType) * 0.28),
    )
    .force('across', forceX<Body>().strength(0.06))
    .force('down', forceY<Body>().strength(0.1))
    .stop()
  simulation.tick(steps)
  return bodies
}

/** Moves and stretches the whole so that it fills the frame, with room for names at its sides. */
function stretch(bodies: readonly Body[]): (Body & { x: number; y: number })[] {
  const across = toRange(
    bodies.map(({ x = 0 }) => x),
    networkSize.width,
    margin + 30,
  )
  const down = toRange(
    bodies.map(({ y = 0 }) => y),
    networkSize.height,
    margin,
  )
  return bodies.map((body) => ({ ...body, x: round(across(body.x ?? 0)), y: round(down(body.y ?? 0)) }))
}

function toRange(values: readonly number[], size: number, space: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return (value) => (most === least ? size / 2 : space + ((value - least) / (most - least)) * (size - 2 * space))
}
