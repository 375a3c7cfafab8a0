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
const mostKnown = 20_000

/** Longer strings are no words; they would only fill the memory. */
const longestKnown = 40

/**
 * The words met, found by their letters where they stand, without cutting them out of the text: a slot holds the number of
 * a word, from 1, in the order in which they were met.
 */
const slots = new Int32Array(1 << 16)
const printed: string[] = []
const known: WordForms[] = []

/** The forms of the word that stands at these UTF-16 offsets of a text, worked out when it is first met. */
export function wordForms(text: string, start: number, end: number): WordForms {
  const slot = findSlot(text, start, end)
  const found = known[(slots[slot] ?? 0) - 1]
  if (found !== undefined) return found
  const word = text.slice(start, end)
  const forms = toForms(word)
  if (word.length > longestKnown) return forms
  if (known.length >= mostKnown) forget()
  known.push(forms)
  printed.push(word)
  slots[known.length === 1 ? findSlot(text, start, end) : slot] = known.length
  return forms
}

/** The slot of a word, or the free one where it goes. */
function findSlot(text: string, start: number, end: number): number {
  let slot = hash(text, start, end) & (slots.length - 1)
  for (let number = slots[slot] ?? 0; number !== 0 && !isPrinted(printed[number - 1] ?? '', text, start, end); ) {
    slot = (slot + 1) & (slots.length - 1)
    number = slots[slot] ?? 0
  }
  return slot
}

/** FNV-1a over UTF-16 units. */
function hash(text: string, start: number, end: number): number {
  let sum = 0x811c9dc5
  for (let at = start; at < end; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return sum ^ (sum >>> 15)
}

function isPrinted(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = start; at < end; at += 1) if (word.charCodeAt(at - start) !== text.charCodeAt(at)) return false
  return true
}

function forget(): void {
  slots.fill(0)
  known.length = 0
  printed.length = 0
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
