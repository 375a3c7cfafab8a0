import { familyNamesOf, type Nameable, nameOf, namesOf } from '../../../knowledge/names-of.ts'
import type { TraitDraft } from './trait-draft.ts'
import { toWords } from './word-drafts.ts'

/** How many stories of other things name one of a kind. */
const usual: Readonly<Record<Nameable['kind'], number>> = {
  country: 140,
  organisation: 8,
  person: 8,
  place: 5,
  event: 8,
}

/** The name of a place or participant of an event, in all its forms. */
export function draftName(id: string, entity: Nameable): TraitDraft {
  const surnames = entity.kind === 'person' ? familyNamesOf(entity.entry) : []
  return {
    kind: kindOf(entity),
    key: `@${id}`,
    label: nameOf(entity),
    forms: [...namesOf(entity), ...surnames].map(toWords),
    share: 1,
    ofKind: false,
    home: homeOf(entity),
    usual: usual[entity.kind],
    isCounted: true,
  }
}

/** A country without a code is a region of another. */
function kindOf({ kind, entry }: Nameable): TraitDraft['kind'] {
  if (kind === 'country') return entry.code === undefined ? 'region' : 'name'
  return kind === 'place' || kind === 'person' ? kind : 'name'
}

/** The country of a place or body; that of a person's last office. */
function homeOf({ kind, entry }: Nameable): string {
  if (kind === 'person') return entry.offices.at(-1)?.of ?? entry.id
  return (kind === 'place' || kind === 'organisation' ? entry.country : undefined) ?? entry.id
}
