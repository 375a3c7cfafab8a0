import { compareText } from '../collections/compare-text.ts'
import { groupBy } from '../collections/group-by.ts'
import type { Country, KnowledgeBase, KnownEvent } from '../knowledge/knowledge-base.ts'
import type { Story } from './story.ts'

/** What the archive holds of two countries together. */
export interface CountryPair {
  /** By id, in the order of their letters. */
  countries: readonly [Country, Country]
  /** Those that name both, in the order of time, those of unknown year last. */
  stories: readonly Story[]
  /** Those that both take part in, oldest first. */
  events: readonly KnownEvent[]
}

/** By {@link pairKey}. */
export type Pairs = ReadonlyMap<string, CountryPair>

/** Countries of a story that make pairs, the most named: a roll-call of forty tells of no two of them. */
const mostCountries = 6

/** The key of two countries, in either order: `armenia azerbaijan`. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/** The pairs of countries that stories or events bring together, most first, then by key. Stories and events in the order of time. */
export function listPairs(
  stories: readonly Story[],
  events: readonly KnownEvent[],
  { countries }: KnowledgeBase,
): Pairs {
  const storiesOf = groupBy(stories, ({ mentions }) => {
    const named = mentions.filter(({ kind }) => kind === 'country').slice(0, mostCountries)
    return toKeys(named.map(({ id }) => id))
  })
  const eventsOf = groupBy(events, ({ participants }) => toKeys(participants.filter((id) => countries.has(id))))
  const pairs = [...new Set([...storiesOf.keys(), ...eventsOf.keys()])].flatMap((key): [string, CountryPair][] => {
    const [a, b] = key.split(' ').map((id) => countries.get(id))
    if (!a || !b) return []
    return [[key, { countries: [a, b], stories: storiesOf.get(key) ?? [], events: eventsOf.get(key) ?? [] }]]
  })
  return new Map(pairs.sort(([m, a], [n, b]) => pairSize(b) - pairSize(a) || compareText(m, n)))
}

function toKeys(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort().flatMap((a, index, all) => all.slice(index + 1).map((b) => pairKey(a, b)))
}

/** How much the archive holds of two countries together: stories and events. */
export function pairSize({ stories, events }: CountryPair): number {
  return stories.length + events.length
}
