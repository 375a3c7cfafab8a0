import type { KnowledgeBase, KnownEvent } from '../../knowledge/knowledge-base.ts'
import { familyNamesOf, findEntity, namesOf } from '../../knowledge/names-of.ts'
import { tokenize } from '../../tokens/tokenize.ts'
import { toNames } from './sentences.ts'

/** Each participant or place as the list of its names, in the form of `Sentence.names`. */
export interface EventNames {
  places: readonly (readonly string[])[]
  participants: readonly (readonly string[])[]
}

const known = new WeakMap<KnowledgeBase, Map<KnownEvent, EventNames>>()

/** The names by which a story can name an event's places and participants; made once for each event. */
export function namesOfEvent(event: KnownEvent, knowledge: KnowledgeBase): EventNames {
  const cache = known.get(knowledge) ?? new Map<KnownEvent, EventNames>()
  known.set(knowledge, cache)
  const cached = cache.get(event)
  if (cached) return cached
  const names = {
    places: event.places.map((id) => formsOf(id, knowledge)),
    participants: event.participants.map((id) => formsOf(id, knowledge)),
  }
  cache.set(event, names)
  return names
}

/** How many of them a text names. */
export function countNames(names: string, entries: readonly (readonly string[])[]): number {
  return entries.filter((forms) => forms.some((form) => names.includes(form))).length
}

function formsOf(id: string, knowledge: KnowledgeBase): string[] {
  const entity = findEntity(knowledge, id)
  if (!entity) return []
  const surnames = entity.kind === 'person' ? familyNamesOf(entity.entry) : []
  return [...namesOf(entity), ...surnames].map((name) => toNames(tokenize(name).tokens))
}
