import { flatMap } from '../../collections/flat-map.ts'
import { groupBy } from '../../collections/group-by.ts'
import type { KnowledgeBase, KnownEvent } from '../../knowledge/knowledge-base.ts'
import { madeOnce } from '../../knowledge/made-once.ts'
import type { Token } from '../../tokens/token.ts'
import { perWord } from '../../vietnamese/per-word.ts'
import { type WordForms, wordForms } from '../../vietnamese/word-forms.ts'
import { draftTraits, type TraitDraft } from './draft-traits.ts'

/** Something by which a story tells of an event: the name of who or what took part or of where it was, or words. */
export interface Trait {
  kind: 'place' | 'region' | 'person' | 'name' | 'word'
  /** As an editor reads it: `Gazakh`, `bốn làng`. */
  label: string
  /** How much it tells, in natural logarithms: the fewer events share it the more. */
  weight: number
  /** Traits of one home, such as a country's capital and its president, seldom tell apart. */
  home: string
}

/** A trait of an event, and how much of its weight counts: what only the summary says tells less. */
export interface OwnTrait {
  trait: Trait
  share: number
  /** One of the words by which events of its kind are told. */
  ofKind: boolean
}

/** What the events of a knowledge base are told by. */
export interface EventTraits {
  of: (event: KnownEvent) => readonly OwnTrait[]
  /** Those that stand in some words. */
  in: (tokens: readonly Token[]) => ReadonlySet<Trait>
}

/** The traits of all events; made once for each knowledge base. */
export const eventTraits = madeOnce((knowledge: KnowledgeBase): EventTraits => {
  const drafts = draftTraits(knowledge)
  const sharing = groupBy([...drafts.values()].flat(), ({ key }) => [key])
  const traits = new Map([...sharing].map(([key, alike]) => [key, toTrait(alike[0], alike.length, drafts.size)]))
  const own = new Map(
    [...drafts].map(([event, some]) => [
      event,
      flatMap(some, ({ key, share, ofKind }) => {
        const trait = traits.get(key)
        return trait ? [{ trait, share, ofKind }] : []
      }),
    ]),
  )
  const forms = flatMap([...sharing], ([key, [{ forms }]]) => {
    const trait = traits.get(key)
    return trait ? forms.map((words) => ({ words, trait })) : []
  })
  return { of: (event) => own.get(event) ?? [], in: toFinder(forms) }
})

/** Events that the knowledge base lacks, so that a name is not thought rare because few events are known. */
const unknown = 100

function toTrait({ kind, label, usual, home }: TraitDraft, count: number, events: number): Trait {
  return { kind, label, home, weight: Math.log((events + unknown) / (count + usual)) }
}

interface Form {
  words: readonly WordForms[]
  trait: Trait
}

/** Finds the forms in some words. */
function toFinder(forms: readonly Form[]): EventTraits['in'] {
  const byFirst = groupBy(withoutRarerNamesakes(forms), ({ words }) => words.slice(0, 1).map(({ folded }) => folded))
  const openedBy = perWord((word) => bySecond(byFirst.get(word.folded)?.filter((form) => fits(form, 0, word)) ?? []))
  return (tokens) => {
    const words: WordForms[] = []
    for (const { word } of tokens) if (word.kind !== 'mark') words.push(spelled.get(word.text) ?? word)
    const found = new Set<Trait>()
    words.forEach((word, at) => {
      const opened = openedBy(word)
      if (!opened) return
      for (const { trait } of opened.get('') ?? []) found.add(trait)
      for (const form of opened.get(words[at + 1]?.folded ?? '') ?? [])
        if (goesOn(form, words, at)) found.add(form.trait)
    })
    return found
  }
}

/** Forms by their second word, folded, those of one word under none; undefined without any: few words begin a form. */
function bySecond(forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> | undefined {
  return forms.length === 0 ? undefined : groupBy(forms, ({ words }) => [words[1]?.folded ?? ''])
}

/** `4 làng` is `bốn làng`. */
const spelled: ReadonlyMap<string, WordForms> = new Map(
  'hai ba bốn năm sáu bảy tám chín mười'.split(' ').map((word, index) => [`${index + 2}`, wordForms(word)]),
)

/** A family name that several have is of the one whom most events share. */
function withoutRarerNamesakes(forms: readonly Form[]): Form[] {
  const names = forms.filter(({ trait }) => trait.kind !== 'word').toSorted((a, b) => b.trait.weight - a.trait.weight)
  const distinct = new Map(names.map((form) => [form.words.map(({ folded }) => folded).join(' '), form]))
  return [...forms.filter(({ trait }) => trait.kind === 'word'), ...distinct.values()]
}

/** Whether the words behind the first are the form's. The last is the likeliest to differ. */
function goesOn(form: Form, text: readonly WordForms[], at: number): boolean {
  for (let index = form.words.length - 1; index > 0; index -= 1) {
    const word = text[at + index]
    if (word === undefined || !fits(form, index, word)) return false
  }
  return true
}

/** Whether a word is that of a form: names by their letters and capitals, words by their accents as well. */
function fits({ words, trait: { kind } }: Form, index: number, word: WordForms): boolean {
  const own = words[index]
  if (own === word) return true
  if (own === undefined || own.folded !== word.folded) return false
  return kind === 'word' ? own.accents === word.accents : own.capital === word.capital
}
