import { type EntityKind, entityKinds } from '../../../archive/entity.ts'
import type { Story } from '../../../archive/story.ts'
import { countGatherings, countTogether, gatherEvent, gatherStory } from '../../../archive/together.ts'
import { compareText } from '../../../collections/compare-text.ts'
import type { KnownEvent } from '../../../knowledge/knowledge-base.ts'
import type { Site } from '../../site.ts'
import { keepStrongest, type NetworkLink, type NetworkNode } from './network.ts'

/** Of whom, or of what thread, a circle is. */
export interface CircleSubject extends Omit<NetworkNode, 'count'> {
  stories: readonly Story[]
  events: readonly KnownEvent[]
  /** What is known to tie others to it beside stories and events, by id: an office. */
  ties: ReadonlyMap<string, string>
}

/** Someone or something told of with the subject. */
export interface Companion extends NetworkNode {
  kind: EntityKind
  stories: number
  events: number
  tie?: string
}

/** Who stands around one subject. */
export interface Circle {
  /** Kind by kind, the most told with it first. */
  companions: Companion[]
  /** Between companions, within the subject's own stories and events. */
  links: NetworkLink[]
}

/** As many of each kind as still can be read in one picture. */
const mostOf: Readonly<Record<EntityKind, number>> = { person: 7, country: 4, place: 3, organisation: 3 }

/** Links between companions: of each the strongest, and none for one story, which joins everyone in it with everyone. */
const linksEach = 2
const fewestTogether = 2

export function chooseCircle({ archive }: Pick<Site, 'archive'>, subject: CircleSubject): Circle {
  const told = subject.stories.map(gatherStory)
  const happened = subject.events.map(gatherEvent)
  const [stories, events] = [countGatherings(told), countGatherings(happened)]
  const found = [...new Set([...stories.keys(), ...events.keys(), ...subject.ties.keys()])].flatMap((id) => {
    const entity = id === subject.id ? undefined : archive.profiles.get(id)?.entity
    if (!entity) return []
    const counts = { stories: stories.get(id) ?? 0, events: events.get(id) ?? 0 }
    const tie = subject.ties.get(id)
    const { kind, entry } = entity
    return [{ id, name: entry.name, kind, ...counts, count: counts.stories + counts.events, ...(tie && { tie }) }]
  })
  const companions = entityKinds.flatMap((kind) =>
    found
      .filter((companion) => companion.kind === kind)
      .sort((a, b) => b.count - a.count || compareText(a.id, b.id))
      .slice(0, mostOf[kind]),
  )
  const together = countTogether([...told, ...happened], new Set(companions.map(({ id }) => id)))
  return {
    companions,
    links: keepStrongest(together, linksEach).filter(({ count }) => count >= fewestTogether),
  }
}
