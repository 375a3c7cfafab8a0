import { fold } from './fold.ts'

/** One word as the look-ups want it. */
export interface WordForms {
  /** Accents composed, whatever the text has. */
  composed: string
  /** Composed, in small letters. */
  lower: string
  folded: string
  /** Begins with a capital. */
  capital: boolean
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
  return { composed, lower: composed.toLowerCase(), folded: fold(word), capital: /^\p{Lu}/u.test(composed) }
}
