import { flatMap } from '../../../collections/flat-map.ts'
import { groupBy } from '../../../collections/group-by.ts'
import type { KnowledgeBase, KnownEvent } from '../../../knowledge/knowledge-base.ts'
import { madeOnce } from '../../../knowledge/made-once.ts'
import type { Token } from '../../../tokens/token.ts'
import { draftTraits } from './draft-traits.ts'
import type { OwnTrait, Trait } from './trait.ts'
import type { TraitDraft } from './trait-draft.ts'
import { traitFinder } from './trait-finder.ts'

/** What an event is told by. The numbers of its words and its names stand apart: a look at them rules out nearly every event. */
export interface ToldBy {
  traits: readonly OwnTrait[]
  words: Uint32Array
  names: Uint32Array
}

/** What the events of a knowledge base are told by. */
export interface EventTraits {
  of: (event: KnownEvent) => ToldBy | undefined
  /** Those that stand in some words; one may be found twice. */
  in: (tokens: readonly Token[]) => readonly Trait[]
  count: number
}

/** The traits of all events; made once for each knowledge base. */
export const eventTraits = madeOnce((knowledge: KnowledgeBase): EventTraits => {
  const drafts = draftTraits(knowledge)
  const sharing = groupBy([...drafts.values()].flat(), ({ key }) => [key])
  const traits = new Map([...sharing].map(([key, alike], number) => [key, toTrait(number, alike[0], alike.length)]))
  const own = new Map(
    [...drafts].map(([event, some]) => [
      event,
      toToldBy(
        flatMap(some, ({ key, share, ofKind, isSigning = false }) => {
          const trait = traits.get(key)
          return trait ? [{ trait, share, ofKind, isSigning }] : []
        }),
      ),
    ]),
  )
  const forms = flatMap([...sharing], ([key, [{ forms }]]) => {
    const trait = traits.get(key)
    return trait ? forms.map((words) => ({ words, trait })) : []
  })
  return { of: (event) => own.get(event), in: traitFinder(forms), count: traits.size }
})

function toToldBy(traits: readonly OwnTrait[]): ToldBy {
  const isWord = ({ trait }: OwnTrait) => trait.kind === 'word'
  const numberOf = ({ trait }: OwnTrait) => trait.number
  const names = traits.filter((own) => !isWord(own))
  return { traits, words: Uint32Array.from(traits.filter(isWord), numberOf), names: Uint32Array.from(names, numberOf) }
}

/**
 * Stories without a trait, against those with it. Fixed, and not the number of known events, so that one more changes the
 * weight of nothing that it does not share: an old page then says what it said.
 */
const without = 580

function toTrait(number: number, { kind, label, usual, home, isCounted }: TraitDraft, events: number): Trait {
  const having = usual + (isCounted ? events : 0)
  return { number, kind, label, home, weight: Math.log((having + without) / having) }
}
