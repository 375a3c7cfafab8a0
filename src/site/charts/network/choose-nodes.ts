import { entityKinds } from '../../../archive/entity.ts'
import { groupBy } from '../../../archive/group-by.ts'
import { pairKey } from '../../../archive/pairs.ts'
import type { Profile } from '../../../archive/profile.ts'
import type { Site } from '../../site.ts'

/** Who or what is in the network, and how often two are named together. */
export interface Network {
  nodes: NetworkNode[]
  /** The heaviest first. */
  links: NetworkLink[]
}

export interface NetworkNode {
  id: string
  name: string
  kind: NodeKind
  /** Stories and events. */
  count: number
}

export interface NetworkLink {
  source: string
  target: string
  /** Stories that name both and events that both take part in. */
  count: number
}

export type NodeKind = 'person' | 'country' | 'organisation'

/** The most of each kind that still can be read in one picture. */
const mostOf: Readonly<Record<NodeKind, number>> = { person: 26, country: 16, organisation: 12 }

/** Each is joined with those it is most often named with: all links at once would be a black ball. */
const linksEach = 4

/** Who is named with whom, among the most told people, countries and organisations. */
export function chooseNetwork({ archive }: Pick<Site, 'archive'>): Network {
  const chosen = entityKinds.flatMap((kind) => (kind === 'place' ? [] : chooseOf(kind, [...archive.profiles.values()])))
  const ids = new Set(chosen.map(({ id }) => id))
  const counts = countTogether(archive, ids)
  const links = keepStrongest(counts)
  const joined = new Set(links.flatMap(({ source, target }) => [source, target]))
  return { nodes: chosen.filter(({ id }) => joined.has(id)), links }
}

function chooseOf(kind: NodeKind, profiles: readonly Profile[]): NetworkNode[] {
  return profiles
    .filter(({ entity }) => entity.kind === kind)
    .map(({ entity, stories, events }) => ({
      id: entity.entry.id,
      name: entity.entry.name,
      kind,
      count: stories.length + events.length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, mostOf[kind])
}

function countTogether({ profiles, knowledge }: Site['archive'], ids: ReadonlySet<string>): NetworkLink[] {
  const counts = new Map<string, number>()
  const add = (a: string, b: string, count: number) => {
    const key = pairKey(a, b)
    counts.set(key, (counts.get(key) ?? 0) + count)
  }
  for (const id of ids) {
    for (const other of profiles.get(id)?.companions ?? [])
      if (ids.has(other.id) && id < other.id) add(id, other.id, other.count)
  }
  for (const { participants } of knowledge.events.values()) {
    const present = [...new Set(participants)].filter((id) => ids.has(id)).sort()
    for (const [index, a] of present.entries()) for (const b of present.slice(index + 1)) add(a, b, 1)
  }
  return [...counts].map(([key, count]) => {
    const [source = '', target = ''] = key.split(' ')
    return { source, target, count }
  })
}

function keepStrongest(links: readonly NetworkLink[]): NetworkLink[] {
  const heaviestFirst = [...links].sort(
    (a, b) => b.count - a.count || (`${a.source} ${a.target}` < `${b.source} ${b.target}` ? -1 : 1),
  )
  const byNode = groupBy(heaviestFirst, ({ source, target }) => [source, target])
  const kept = new Set([...byNode.values()].flatMap((own) => own.slice(0, linksEach)))
  return heaviestFirst.filter((link) => kept.has(link))
}
