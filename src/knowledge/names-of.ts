import { isSyllable } from '../vietnamese/is-syllable.ts'
import type { Country, KnowledgeBase, KnownEvent, Organisation, Person, Place } from './knowledge-base.ts'

/** What a text can name, by kind. */
export interface Nameables {
  person: Person
  country: Country
  place: Place
  organisation: Organisation
  event: KnownEvent
}

/** What kinds of things a text can name. */
export type NameableKind = keyof Nameables

/** What a text can name, with its kind. Pages distinguish events from the others, see `archive/entity.ts`. */
export type Nameable = { [Kind in NameableKind]: { kind: Kind; entry: Nameables[Kind] } }[NameableKind]

/** Everything that a text can name, kind by kind, in file order. */
export function listNameables(knowledge: KnowledgeBase): Nameable[] {
  const { people, countries, places, organisations, events } = knowledge
  return [
    ...[...people.values()].map((entry) => ({ kind: 'person', entry }) as const),
    ...[...countries.values()].map((entry) => ({ kind: 'country', entry }) as const),
    ...[...places.values()].map((entry) => ({ kind: 'place', entry }) as const),
    ...[...organisations.values()].map((entry) => ({ kind: 'organisation', entry }) as const),
    ...[...events.values()].map((entry) => ({ kind: 'event', entry }) as const),
  ]
}

/** The entity with an id; undefined when the knowledge base has none. */
export function findNameable(knowledge: KnowledgeBase, id: string): Nameable | undefined {
  const person = knowledge.people.get(id)
  if (person) return { kind: 'person', entry: person }
  const country = knowledge.countries.get(id)
  if (country) return { kind: 'country', entry: country }
  const place = knowledge.places.get(id)
  if (place) return { kind: 'place', entry: place }
  const organisation = knowledge.organisations.get(id)
  if (organisation) return { kind: 'organisation', entry: organisation }
  const event = knowledge.events.get(id)
  return event && { kind: 'event', entry: event }
}

/** The name that the archive uses. */
export function nameOf({ kind, entry }: Nameable): string {
  return kind === 'event' ? entry.title : entry.name
}

/** Every full name of an entity, the archive's own first, each once. */
export function namesOf(entity: Nameable): string[] {
  const { entry } = entity
  const others = [
    'otherName' in entry ? entry.otherName : undefined,
    ...entry.aliases,
    ...('transliterations' in entry ? entry.transliterations : []),
    ...('native' in entry ? (entry.native?.split(' / ') ?? []) : []),
  ]
  return [...new Set([nameOf(entity), ...others.filter((name) => name !== undefined)])]
}

/**
 * The family names in a person's full names: the last word of each, whole with its hyphens. None where that word is a
 * Vietnamese syllable: in `Tập Cận Bình` and `Phạm Minh Chính` the last is the given name.
 *
 * @example familyNamesOf(pashinyan) // ['Pashinyan', 'Pashinian', 'Pa-si-ni-an']
 */
export function familyNamesOf(person: Person): string[] {
  const names = namesOf({ kind: 'person', entry: person })
  const last = names.flatMap((name) => (name.includes(' ') ? name.split(' ').slice(-1) : []))
  return [...new Set(last)].filter((name) => !isSyllable(name))
}
