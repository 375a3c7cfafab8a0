import type { KnowledgeBase } from '../../../knowledge/knowledge-base.ts'
import { findNameable, namesOf } from '../../../knowledge/names-of.ts'
import { fold } from '../../../vietnamese/fold.ts'

const known = new WeakMap<KnowledgeBase, Map<string, ReadonlySet<string>>>()

/** What a country or body is called, as folded words parted by blanks; made once for each. */
export function formsOf(id: string, knowledge: KnowledgeBase): ReadonlySet<string> {
  const cache = known.get(knowledge) ?? new Map<string, ReadonlySet<string>>()
  known.set(knowledge, cache)
  const forms = cache.get(id) ?? toForms(id, knowledge)
  cache.set(id, forms)
  return forms
}

/** `-` of `Nagorno-Karabakh` */
const betweenWords = /[^\p{L}\p{N}]+/gu

function toForms(id: string, knowledge: KnowledgeBase): ReadonlySet<string> {
  const entity = findNameable(knowledge, id)
  return new Set(entity ? namesOf(entity).map((name) => fold(name).replace(betweenWords, ' ')) : [])
}
