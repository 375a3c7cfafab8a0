import { groupBy } from '../../../collections/group-by.ts'
import type { Token } from '../../../tokens/token.ts'
import { toTen } from '../../../vietnamese/numbers.ts'
import { perWord } from '../../../vietnamese/per-word.ts'
import { type WordForms, wordForms } from '../../../vietnamese/word-forms.ts'
import type { Trait } from './trait.ts'

/** One way in which a trait is written. */
export interface TraitForm {
  words: readonly WordForms[]
  trait: Trait
}

/** A word of a text as forms are looked for by it. */
interface Part {
  word: WordForms
  /** The traits of which the word is a form. */
  alone: readonly Trait[]
  /** The longer forms that begin with it, by the number of their second word; few words begin any. */
  opened: ReadonlyMap<number, readonly TraitForm[]> | undefined
  /** Of the word among those that are second in some form; 0 for all others. */
  second: number
}

/** Makes a function that finds the traits of which a form stands in some words; one may be found twice. */
export function traitFinder(forms: readonly TraitForm[]): (tokens: readonly Token[]) => readonly Trait[] {
  const partOf = perWord(toPartOf(withoutRarerNamesakes(forms)))
  return (tokens) => {
    const parts: Part[] = []
    for (const { word } of tokens) {
      const part = partOf(word)
      if (part !== undefined) parts.push(part)
    }
    const found: Trait[] = []
    for (let at = 0; at < parts.length; at += 1) addBegunAt(parts, at, found)
    return found
  }
}

function addBegunAt(parts: readonly Part[], at: number, found: Trait[]): void {
  const part = parts[at]
  if (part === undefined) return
  for (const trait of part.alone) found.push(trait)
  const second = part.opened === undefined ? 0 : (parts[at + 1]?.second ?? 0)
  if (second === 0) return
  for (const form of part.opened?.get(second) ?? none) if (goesOn(form, parts, at)) found.push(form.trait)
}

const none: readonly TraitForm[] = []

/** Makes a function that says what a word is to some forms; marks are none of them. */
function toPartOf(forms: readonly TraitForm[]): (word: WordForms) => Part | undefined {
  const byFirst = groupBy(forms, ({ words }) => words.slice(0, 1).map(({ folded }) => folded))
  const seconds = new Map<string, number>()
  for (const { words } of forms) {
    const folded = words[1]?.folded
    if (folded !== undefined && !seconds.has(folded)) seconds.set(folded, seconds.size + 1)
  }
  const secondOf = (word: WordForms | undefined) => seconds.get(word?.folded ?? '') ?? 0
  return (printed) => {
    if (printed.kind === 'mark') return undefined
    const word = spelled.get(printed.text) ?? printed
    const begun = byFirst.get(word.folded)?.filter((form) => fits(form, 0, word)) ?? none
    const alone = begun.filter(({ words }) => words.length === 1).map(({ trait }) => trait)
    const longer = begun.filter(({ words }) => words.length > 1)
    const opened = longer.length === 0 ? undefined : groupBy(longer, ({ words }) => [secondOf(words[1])])
    return { word, alone, opened, second: secondOf(word) }
  }
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
function goesOn(form: TraitForm, parts: readonly Part[], at: number): boolean {
  for (let index = form.words.length - 1; index > 0; index -= 1) {
    const word = parts[at + index]?.word
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
