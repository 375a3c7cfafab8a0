import type { KnowledgeBase, KnownEvent } from '../../knowledge/knowledge-base.ts'
import { madeOnce } from '../../knowledge/made-once.ts'
import { familyNamesOf, findNameable, namesOf } from '../../knowledge/names-of.ts'
import { tokenize } from '../../tokens/tokenize.ts'
import { toNames } from './sentences.ts'

/** Each participant or place as the list of its names, in the form of `Sentence.names`. */
export interface EventNames {
  places: readonly (readonly string[])[]
  participants: readonly (readonly string[])[]
}

/** The names by which a story can name an event's places and participants; made once for each event. */
export function namesOfEvent(event: KnownEvent, knowledge: KnowledgeBase): EventNames {
  return eventNamesIn(knowledge)(event)
}

const eventNamesIn = madeOnce((knowledge: KnowledgeBase) =>
  madeOnce(
    ({ places, participants }: KnownEvent): EventNames => ({
      places: places.map((id) => formsOf(id, knowledge)),
      participants: participants.map((id) => formsOf(id, knowledge)),
    }),
  ),
)

/** How many of them a text names. */
export function countNames(names: string, entries: readonly (readonly string[])[]): number {
  return entries.filter((forms) => forms.some((form) => names.includes(form))).length
}

function formsOf(id: string, knowledge: KnowledgeBase): string[] {
  const entity = findNameable(knowledge, id)
  if (!entity) return []
  const surnames = entity.kind === 'person' ? familyNamesOf(entity.entry) : []
  return [...namesOf(entity), ...surnames].map((name) => toNames(tokenize(name).tokens))
}
