import type { EntityKind } from '../../../archive/entity.ts'
import { compareText } from '../../../collections/compare-text.ts'
import { groupBy } from '../../../collections/group-by.ts'

/** Who or what is in a network, and how often two are named together. */
export interface Network {
  nodes: NetworkNode[]
  /** The heaviest first. */
  links: NetworkLink[]
}

export interface NetworkNode {
  id: string
  name: string
  kind: EntityKind | 'thread'
  /** Stories and events. */
  count: number
}

export interface NetworkLink {
  source: string
  target: string
  /** Stories that name both and events that both take part in. */
  count: number
}

/**
 * Of all links those that are one of the strongest of an end: all of them at once would be a black ball.
 *
 * @param counts by `pairKey`
 * @param each links that every node keeps at least
 */
export function keepStrongest(counts: ReadonlyMap<string, number>, each: number): NetworkLink[] {
  const heaviestFirst = [...counts].sort(([k, a], [l, b]) => b - a || compareText(k, l)).map(toLink)
  const byNode = groupBy(heaviestFirst, ({ source, target }) => [source, target])
  const kept = new Set([...byNode.values()].flatMap((own) => own.slice(0, each)))
  return heaviestFirst.filter((link) => kept.has(link))
}

function toLink([key, count]: [string, number]): NetworkLink {
  const [source = '', target = ''] = key.split(' ')
  return { source, target, count }
}
