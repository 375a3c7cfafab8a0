import type { NameableKind } from '../knowledge/names-of.ts'
import type { WordForms } from '../vietnamese/word-forms.ts'
import type { Passage } from './passage.ts'

/** A word of a name, as texts must print it. */
export interface NameWord {
  text: string
  accents: string
  capital: boolean
  acronym: boolean
}

/** A word of a name as the knowledge base writes it. */
export function toNameWord({ composed, accents, capital }: WordForms): NameWord {
  return { text: composed, accents, capital, acronym: allCapitals.test(composed) }
}

/** `EU`, `LHQ`, `HĐBA`; not `Ý`. */
const allCapitals = /^\p{Lu}{2,}$/u

/** Up to this length an acronym counts only in capitals: `EU`, `CIS`; longer ones also as `Nato`. */
const shortAcronym = 3

/** From this length on, a word may lack its accents or have others: `Erdogan`, `Çavusoglu`. Shorter ones are syllables. */
export const longWord = 5

/** Whether a word may lack its capital: `Bộ ngoại giao Armenia`; `cách mạng Nhung`, for an event is an ordinary noun too. */
export function isLoose(kind: NameableKind, index: number): boolean {
  return kind === 'event' || (kind === 'organisation' && index > 0)
}

/**
 * Whether a name whose folded words fit is printed from a word on as it must be: in accents and capitals.
 *
 * @param misspelt index of the word that is read with a letter put right
 */
export function isPrintedSo(name: Words, passage: Passage, from: number, misspelt: number | undefined): boolean {
  for (let index = 0; index < name.words.length; index += 1) {
    const word = passage.tokens[from + index]?.word
    if (word === undefined || !fits(word, name, index, index === misspelt, passage)) return false
  }
  return true
}

/** Of a name. */
interface Words {
  kind: NameableKind
  words: readonly NameWord[]
}

function fits(
  word: WordForms,
  { kind, words }: Words,
  index: number,
  isMisspelt: boolean,
  { unaccented }: Passage,
): boolean {
  const { text = '', accents, capital, acronym } = words[index] ?? {}
  if (capital && !word.capital && (acronym || !isLoose(kind, index))) return false
  if (isMisspelt) return true
  if (acronym && text.length <= shortAcronym) return word.composed === text
  if (text.length >= longWord || word.accents === accents) return true
  return unaccented && words.length > 1 && word.unaccented
}
