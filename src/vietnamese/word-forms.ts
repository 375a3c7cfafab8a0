import { kindAt, kinds } from './character-kinds.ts'
import { accentKey, isUnaccented } from './compare-accents.ts'
import { fold } from './fold.ts'
import { isSyllable } from './is-syllable.ts'

/** One word, number or mark as the look-ups want it. One object serves every place where it stands. */
export interface WordForms {
  /** In the order in which words were met, from 0; small for the frequent ones. */
  number: number
  /**
   * One of 32 bits, by how it is folded. Where those of a set of words are known together, they tell of most other words,
   * without a look-up, that they are not in it.
   */
  bit: number
  /** By what it begins with: a letter, a digit, anything else. */
  kind: 'word' | 'number' | 'mark'
  /** As printed. */
  text: string
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
  /** What `wordTrait` has found out of it. */
  traits: number
}

/** Words met lately; news repeats a few thousand, and working out their forms is most of the reading of a text. */
const mostKnown = 20_000

/** Longer strings are no words; they would only fill the memory. */
const longestKnown = 40

/**
 * The words met, found by their letters where they stand, without cutting them out of the text: a slot holds the number of
 * a word, from 1, in the order in which they were met.
 */
const slots = new Uint16Array(1 << 15)
const known: WordForms[] = []

/** The letters of the words met, one word behind the other, and where each ends. */
const letters = new Uint16Array(mostKnown * longestKnown)
const ends = new Int32Array(mostKnown + 1)

const scratch = new Uint16Array(longestKnown)

/** The forms of a word, worked out when it is first met. */
export function wordForms(word: string): WordForms {
  if (word.length > longestKnown) return toForms(word, known.length)
  let sum = seed
  for (let at = 0; at < word.length; at += 1) {
    scratch[at] = word.charCodeAt(at)
    sum = mix(sum, word.charCodeAt(at))
  }
  return formsAt(word, scratch, 0, word.length, sum)
}

/** The hash of no letters. */
export const seed = 0x811c9dc5

/** The hash of letters with one more: FNV-1a over UTF-16 units. */
export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/**
 * The forms of the word that stands at these UTF-16 offsets of a text.
 *
 * @param units of the text: looking into an array costs a tenth of looking into a string
 * @param hash of the word's units
 */
export function formsAt(text: string, units: Uint16Array, start: number, end: number, hash: number): WordForms {
  const number = slots[findSlot(units, start, end, hash)] ?? 0
  const forms = number === 0 ? undefined : known[number - 1]
  return forms ?? meet(text.slice(start, end), units, start, hash)
}

/** The slot of a word, or the free one where it goes. */
function findSlot(units: Uint16Array, start: number, end: number, hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (slots.length - 1)
  for (let number = slots[slot] ?? 0; number !== 0 && !isSpelt(number, units, start, end); number = slots[slot] ?? 0) {
    slot = (slot + 1) & (slots.length - 1)
  }
  return slot
}

function isSpelt(number: number, units: Uint16Array, start: number, end: number): boolean {
  const from = ends[number - 1] ?? 0
  if ((ends[number] ?? 0) - from !== end - start) return false
  for (let at = start; at < end; at += 1) if (letters[from + at - start] !== units[at]) return false
  return true
}

/** Works out the forms of a word and notes it, after `mostKnown` others in place of them all. */
function meet(word: string, units: Uint16Array, start: number, hash: number): WordForms {
  const forms = toForms(word, known.length)
  if (word.length > longestKnown) return forms
  if (known.length >= mostKnown) forget()
  const from = ends[known.length] ?? 0
  const end = start + word.length
  letters.set(units.subarray(start, end), from)
  known.push(forms)
  ends[known.length] = from + word.length
  slots[findSlot(units, start, end, hash)] = known.length
  return forms
}

function forget(): void {
  slots.fill(0)
  known.length = 0
}

const startsUpper = /^\p{Lu}/u

function toForms(word: string, number: number): WordForms {
  const composed = word.normalize('NFC')
  const lower = composed.toLowerCase()
  const folded = fold(word)
  return {
    number,
    bit: toBit(folded),
    kind: toKind(word),
    text: word,
    composed,
    lower,
    folded,
    accents: accentKey(composed),
    capital: startsUpper.test(composed),
    shouted: lower !== composed && composed === composed.toUpperCase(),
    unaccented: isUnaccented(composed),
    syllable: isSyllable(composed),
    traits: 0,
  }
}

function toBit(folded: string): number {
  let sum = seed
  for (let at = 0; at < folded.length; at += 1) sum = mix(sum, folded.charCodeAt(at))
  return 1 << (sum >>> 27)
}

function toKind(word: string): WordForms['kind'] {
  const kind = kindAt(word, 0)
  return kind === kinds.letter ? 'word' : kind === kinds.digit ? 'number' : 'mark'
}
