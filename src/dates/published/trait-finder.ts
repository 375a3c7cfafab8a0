import { groupBy } from '../../collections/group-by.ts'
import { toTen } from '../../vietnamese/numbers.ts'
import { perWord } from '../../vietnamese/per-word.ts'
import { type WordForms, wordForms } from '../../vietnamese/word-forms.ts'
import type { EventTraits, Trait } from './event-traits.ts'

/** One way in which a trait is written. */
export interface TraitForm {
  words: readonly WordForms[]
  trait: Trait
}

/** Makes a function that finds the traits of which a form stands in some words. */
export function traitFinder(forms: readonly TraitForm[]): EventTraits['in'] {
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
function bySecond(forms: readonly TraitForm[]): ReadonlyMap<string, readonly TraitForm[]> | undefined {
  return forms.length === 0 ? undefined : groupBy(forms, ({ words }) => [words[1]?.folded ?? ''])
}

/** `4 làng` is `bốn làng`. Not `1`: `một` is a small word, of which no phrase is made. */
const spelled: ReadonlyMap<string, WordForms> = new Map(
  toTen.slice(1).map((word, index) => [`${index + 2}`, wordForms(word)]),
)

/** A family name that several have is of the one whom most events share. */
function withoutRarerNamesakes(forms: readonly TraitForm[]): TraitForm[] {
  const names = forms.filter(({ trait }) => trait.kind !== 'word').toSorted((a, b) => b.trait.weight - a.trait.weight)
  const distinct = new Map(names.map((form) => [form.words.map(({ folded }) => folded).join(' '), form]))
  return [...forms.filter(({ trait }) => trait.kind === 'word'), ...distinct.values()]
}

/** Whether the words behind the first are the form's. The last is the likeliest to differ. */
function goesOn(form: TraitForm, text: readonly WordForms[], at: number): boolean {
  for (let index = form.words.length - 1; index > 0; index -= 1) {
    const word = text[at + index]
    if (word === undefined || !fits(form, index, word)) return false
  }
  return true
}

/** Whether a word is that of a form: names by their letters and capitals, words by their accents as well. */
function fits({ words, trait: { kind } }: TraitForm, index: number, word: WordForms): boolean {
  const own = words[index]
  if (own === word) return true
  if (own === undefined || own.folded !== word.folded) return false
  return kind === 'word' ? own.accents === word.accents : own.capital === word.capital
}
