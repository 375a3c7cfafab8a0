import { entityKinds } from '../../../archive/entity.ts'
import type { Profile } from '../../../archive/profile.ts'
import { countTogether, gatherEvent, gatherStory } from '../../../archive/together.ts'
import { compareText } from '../../../collections/compare-text.ts'
import type { Site } from '../../site.ts'
import { keepStrongest, type Network, type NetworkNode } from './network.ts'

/** The most of each kind that still can be read in one picture; places have the map. */
const mostOf = { person: 26, country: 16, organisation: 12, place: 0 } as const

/** Links that each has: those to whom it is most often named with. */
const linksEach = 4

/** Who is named with whom, among the most told people, countries and organisations. */
export function chooseNetwork({ archive }: Pick<Site, 'archive'>): Network {
  const profiles = [...archive.profiles.values()]
  const chosen = entityKinds.flatMap((kind) =>
    profiles
      .filter(({ entity }) => entity.kind === kind)
      .map(toNode)
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || compareText(a.id, b.id))
      .slice(0, mostOf[kind]),
  )
  const gatherings = [...archive.all.map(gatherStory), ...[...archive.knowledge.events.values()].map(gatherEvent)]
  const links = keepStrongest(countTogether(gatherings, new Set(chosen.map(({ id }) => id))), linksEach)
  const joined = new Set(links.flatMap(({ source, target }) => [source, target]))
  return { nodes: chosen.filter(({ id }) => joined.has(id)), links }
}

function toNode({ entity: { kind, entry }, stories, events }: Profile): NetworkNode {
  return { id: entry.id, name: entry.name, kind, count: stories.length + events.length }
}
