import { compareText } from '../collections/compare-text.ts'
import { groupBy } from '../collections/group-by.ts'
import type { KnowledgeBase, KnownEvent, Office, Person, Place } from '../knowledge/knowledge-base.ts'
import { type Entity, indexEntities } from './entity.ts'
import type { Story } from './story.ts'

/** What the archive holds of an entity. */
export interface Profile {
  entity: Entity
  /** Those that name it, in the order of time, those of unknown year last. */
  stories: readonly Story[]
  /** Those that it takes part in or that happened there, oldest first. */
  events: readonly KnownEvent[]
  /** Of a country or an organisation: its office-holders, the latest first. */
  holders: readonly { person: Person; office: Office }[]
  /** Of a country. */
  places: readonly Place[]
}

/** Profiles by id. An entity of which there is nothing to say has none, and so no page. */
export type Profiles = ReadonlyMap<string, Profile>

/**
 * @param stories in the order of time
 * @param events in the order of time
 */
export function toProfiles(
  stories: readonly Story[],
  events: readonly KnownEvent[],
  knowledge: KnowledgeBase,
): Profiles {
  const storiesOf = groupBy(stories, ({ mentions }) => mentions.map(({ id }) => id))
  const eventsOf = groupBy(events, ({ participants, places }) => new Set([...participants, ...places]))
  const placesOf = groupBy(knowledge.places.values(), ({ country }) => [country])
  const holdersOf = listHolders(knowledge)
  const profiles = [...indexEntities(knowledge)].map(([id, entity]): [string, Profile] => [
    id,
    {
      entity,
      stories: storiesOf.get(id) ?? [],
      events: eventsOf.get(id) ?? [],
      holders: holdersOf.get(id) ?? [],
      places: entity.kind === 'country' ? (placesOf.get(id) ?? []) : [],
    },
  ])
  return new Map(profiles.filter(([, profile]) => saysSomething(profile)))
}

/**
 * Whether an entity gets a page: a person, place or organisation always does, for an editor described it; a country
 * may be one of the world's list, and then only when a story, an event, an office or a place leads to it.
 */
function saysSomething({ entity, stories, events, holders, places }: Profile): boolean {
  return entity.kind !== 'country' || [stories, events, holders, places].some(({ length }) => length > 0)
}

function listHolders({ people }: KnowledgeBase): ReadonlyMap<string, { person: Person; office: Office }[]> {
  const held = [...people.values()].flatMap((person) => person.offices.map((office) => ({ person, office })))
  const latestFirst = held.sort((a, b) => compareText(b.office.from, a.office.from))
  return groupBy(latestFirst, ({ office }) => [office.of])
}
