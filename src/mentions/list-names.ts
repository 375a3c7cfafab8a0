import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import {
  familyNamesOf,
  findNameable,
  listNameables,
  type Nameable,
  type NameableKind,
  nameOf,
  namesOf,
} from '../knowledge/names-of.ts'

/** A form in which texts may name an entity. */
export interface ListedName {
  form: string
  id: string
  kind: NameableKind
  /** The name that the archive uses. */
  name: string
  part: 'full' | 'surname' | 'never'
  /** Counts only where one of these stands in the story too. */
  onlyWith: readonly string[] | undefined
}

/**
 * Every form of every name: the full names, those of a state's bodies with its other names and with `của`, hyphenated
 * transliterations in one word, family names, and what an entry says never means it.
 */
export function listNames(knowledge: KnowledgeBase): ListedName[] {
  return listNameables(knowledge).flatMap((entity) => {
    const { kind, entry } = entity
    const { id, never, onlyWith } = entry
    const refused = new Set(never)
    const toName = (part: ListedName['part']) => (form: string) => {
      return { form, id, kind, name: nameOf(entity), part, onlyWith: onlyWith[form] }
    }
    const full = namesOf(entity).flatMap((name) => [name, ...belongings(entity, name, knowledge)])
    const surnames = kind === 'person' ? familyNamesOf(entry) : []
    return [
      ...withJoined(full)
        .filter((form) => !refused.has(form))
        .map(toName('full')),
      ...withJoined(surnames)
        .filter((form) => !refused.has(form))
        .map(toName('surname')),
      ...never.map(toName('never')),
    ]
  })
}

/** `Bộ Ngoại giao Đức` → `Bộ Ngoại giao của Đức`, `Bộ Ngoại giao CHLB Đức`…; nothing for a name that names no country. */
function belongings({ kind, entry }: Nameable, name: string, knowledge: KnowledgeBase): string[] {
  const country = kind === 'organisation' && entry.country !== undefined && findNameable(knowledge, entry.country)
  if (!country) return []
  const names = namesOf(country)
  const own = names.filter((form) => name.endsWith(` ${form}`)).sort((a, b) => b.length - a.length)[0]
  if (own === undefined) return []
  const body = name.slice(0, -own.length)
  return names.flatMap((form) => [`${body}${form}`, `${body}của ${form}`])
}

/** Hyphens inside a word: `Ni-côn`, `Mát-xcơ-va`; not those of `Nagorno-Karabakh`. */
const syllableHyphen = /(?<=\p{L})-(?=\p{Ll})/gu

/** `Ni-côn Pa-si-ni-an` is also written `Nicôn Pasinian`. */
function withJoined(forms: readonly string[]): string[] {
  const joined = forms.map((form) => form.replace(syllableHyphen, ''))
  return [...new Set([...forms, ...joined])]
}
