import type { KnownEvent } from '../knowledge/knowledge-base.ts'
import { pairKey } from './pairs.ts'
import type { Story } from './story.ts'

/** Ids that stand together: whom and what one story names, or who took part in one event and where. */
export type Gathering = readonly string[]

/** Mentions of a story that stand together, the most frequent: a list of fifty names joins no one. */
const mostJoined = 24

/** What a story names, the most named first, up to {@link mostJoined}. */
export function gatherStory({ mentions }: Story): Gathering {
  return mentions.slice(0, mostJoined).map(({ id }) => id)
}

/** Who took part in an event, and where it was, each once. */
export function gatherEvent({ participants, places }: KnownEvent): Gathering {
  return [...new Set([...participants, ...places])]
}

/** In how many of them each id stands. */
export function countGatherings(gatherings: Iterable<Gathering>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const ids of gatherings) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** In how many two of the ids given stand together, by {@link pairKey}. */
export function countTogether(
  gatherings: Iterable<Gathering>,
  among: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const gathering of gatherings) {
    const present = gathering.filter((id) => among.has(id))
    for (const [index, a] of present.entries()) {
      for (const b of present.slice(index + 1)) {
        const key = pairKey(a, b)
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    }
  }
  return counts
}
