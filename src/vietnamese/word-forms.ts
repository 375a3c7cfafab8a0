import { accentKey, isUnaccented } from './compare-accents.ts'
import { fold } from './fold.ts'
import { isSyllable } from './is-syllable.ts'

/** One word as the look-ups want it. One object serves every place where the word stands. */
export interface WordForms {
  /** Accents composed, whatever the text has. */
  composed: string
  /** Composed, in small letters. */
  lower: string
  folded: string
  /** Its letters and its tone, wherever in the word the tone was typed: see {@link accentKey}. */
  accents: string
  /** Begins with a capital. */
  capital: boolean
  /** Has letters, and no small one. */
  shouted: boolean
  /** Has neither tone nor mark. */
  unaccented: boolean
  /** Could be one Vietnamese syllable. */
  syllable: boolean
}

/** Words met lately; news repeats a few thousand, and working out their forms is most of the reading of a text. */
const known = new Map<string, WordForms>()
const mostKnown = 20_000

/** Longer strings are no words; they would only fill the memory. */
const longestKnown = 40

/** The forms of a word, worked out when it is first met. */
export function wordForms(word: string): WordForms {
  const found = known.get(word)
  if (found !== undefined) return found
  const forms = toForms(word)
  if (word.length > longestKnown) return forms
  if (known.size >= mostKnown) known.clear()
  known.set(word, forms)
  return forms
}

function toForms(word: string): WordForms {
  const composed = word.normalize('NFC')
  const lower = composed.toLowerCase()
  return {
    composed,
    lower,
    folded: fold(word),
    accents: accentKey(composed),
    capital: /^\p{Lu}/u.test(composed),
    shouted: lower !== composed && composed === composed.toUpperCase(),
    unaccented: isUnaccented(composed),
    syllable: isSyllable(composed),
  }
}
