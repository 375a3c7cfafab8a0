import { kinds, runEnd } from '../vietnamese/character-kinds.ts'
import { type WordForms, wordForms } from '../vietnamese/word-forms.ts'

/** What stands between a word and the one before it. `far`: anything that no name runs across. */
export type Joint = 'space' | 'hyphen' | 'dot' | 'far'

/** A word where it stands in a text: a Vietnamese syllable, a foreign word, a number. */
export interface Token {
  /** Shared by every place where the word stands. */
  word: WordForms
  /** UTF-16 offsets in the text; `end` is exclusive. */
  start: number
  end: number
  joint: Joint
  /** The first word of a sentence, a quotation, a bracket or an item: its capital says nothing. */
  opens: boolean
}

/** Letters with their marks and digits: `Mát`, `xcơ`, `va` in `Mát-xcơ-va`. */
const wordKinds = kinds.letter | kinds.mark | kinds.digit | kinds.numeral
/** Between words; a mark on anything but a letter is no part of one. */
const otherKinds = kinds.space | kinds.other | kinds.mark

/** The words of a text, in order. Linear. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let before = 0
  for (let start = runEnd(text, 0, otherKinds); start < text.length; start = runEnd(text, before, otherKinds)) {
    const end = runEnd(text, start, wordKinds)
    const word = wordForms(text, start, end)
    const isBlank = start - before === 1 && text.charCodeAt(before) === blank
    const between = isBlank ? ' ' : text.slice(before, start)
    const isFirst = tokens.length === 0
    const joint = isFirst ? 'far' : isBlank ? 'space' : toJoint(between)
    tokens.push({ word, start, end, joint, opens: isFirst || (!isBlank && opening.test(between)) })
    before = end
  }
  return tokens
}

/** What nearly every gap is. */
const blank = 0x20

/** Ends a sentence or opens a quotation before the next word: `. `, `: “`, ` - ` at the start of an item. */
const opening = /[.!?…:;"“”«»()[\]\n]|^\s*[-–—•*]\s/u

/** Longer gaps than ` - ` are never inside a name. */
const longestJoint = 3

function toJoint(between: string): Joint {
  if (between.length > longestJoint) return 'far'
  if (spaces.test(between)) return 'space'
  if (hyphen.test(between)) return 'hyphen'
  return dot.test(between) ? 'dot' : 'far'
}

/** One or more blanks, the no-break space among them; no line end. */
const spaces = /^[^\S\n]+$/u

/** `-`, ` - `, `–` */
const hyphen = /^[^\S\n]?[-‐‑–—][^\S\n]?$/u

/** The joint in `D.C` and `St. Petersburg` */
const dot = /^\.[^\S\n]?$/u
