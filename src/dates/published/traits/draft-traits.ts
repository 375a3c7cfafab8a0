import { flatMap } from '../../../collections/flat-map.ts'
import type { KnowledgeBase, KnownEvent } from '../../../knowledge/knowledge-base.ts'
import { findNameable } from '../../../knowledge/names-of.ts'
import type { WordForms } from '../../../vietnamese/word-forms.ts'
import { draftDocuments } from './document-drafts.ts'
import { draftName } from './name-drafts.ts'
import { ownPhrases } from './own-phrases.ts'
import type { TraitDraft } from './trait-draft.ts'
import { draftKindWords, draftPhrase } from './word-drafts.ts'

/**
 * What each event is told by: its places and participants, the words of its kind, and those of its own entry. Of one of
 * no kind its title shows it.
 */
export function draftTraits(knowledge: KnowledgeBase): Map<KnownEvent, TraitDraft[]> {
  const events = [...knowledge.events.values()]
  const names = draftNames(events, knowledge)
  const isOfName = toIsOfName([...names.values()])
  const kinds = new Map([...new Set(events.map(({ kind }) => kind))].map((kind) => [kind, draftKindWords(kind)]))
  return new Map(
    events.map((event) => {
      const phrases = ownPhrases(event).filter(({ words }) => !isOfName(words))
      const own = phrases.map((phrase) => draftPhrase(phrase, event.kind === 'other' && phrase.isTitle))
      const named = flatMap([...event.places, ...event.participants], (id) => names.get(id) ?? [])
      return [event, eachOnce([...own, ...named, ...draftDocuments(event)], kinds.get(event.kind) ?? [])]
    }),
  )
}

/** Whether words stand in a name, which counts by itself: `Karabakh`, `gìn giữ`; of a place's name each word alone. */
function toIsOfName(names: readonly TraitDraft[]): (words: readonly WordForms[]) => boolean {
  const parts = new Set<string>()
  for (const { kind, forms } of names) {
    for (const words of forms) {
      for (let at = 0; at < words.length; at += 1) {
        parts.add(toPart(words.slice(at, at + 1)))
        if (kind !== 'place') parts.add(toPart(words.slice(at, at + 2)))
      }
    }
  }
  return (words) => parts.has(toPart(words))
}

function toPart(words: readonly WordForms[]): string {
  return words.map(({ lower }) => lower).join(' ')
}

function draftNames(events: readonly KnownEvent[], knowledge: KnowledgeBase): Map<string, TraitDraft> {
  const ids = new Set(flatMap(events, ({ places, participants }) => [...places, ...participants]))
  return new Map(
    flatMap([...ids], (id) => {
      const entity = findNameable(knowledge, id)
      return entity ? [[id, draftName(id, entity)] as const] : []
    }),
  )
}

/** Of several for the same the one that counts most; words of the kind count as such, whatever the title has. */
function eachOnce(own: readonly TraitDraft[], ofKind: readonly TraitDraft[]): TraitDraft[] {
  const byKey = new Map<string, TraitDraft>()
  for (const draft of own) if (draft.share > (byKey.get(draft.key)?.share ?? 0)) byKey.set(draft.key, draft)
  for (const draft of ofKind) byKey.set(draft.key, draft)
  return [...byKey.values()]
}
