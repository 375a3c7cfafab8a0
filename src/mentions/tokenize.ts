import { fold } from '../vietnamese/fold.ts'

/** What stands between a word and the one before it. `far`: anything that no name runs across. */
export type Joint = 'space' | 'hyphen' | 'dot' | 'far'

/** A word of a text: a Vietnamese syllable, a foreign word, a number. */
export interface Token {
  /** Accents composed, whatever the text has. */
  text: string
  folded: string
  /** UTF-16 offsets in the text; `end` is exclusive. */
  start: number
  end: number
  joint: Joint
  /** The first word of a sentence, a quotation, a bracket or an item: its capital says nothing. */
  opens: boolean
  capital: boolean
}

/** Letters with their marks and digits: `Mát`, `xcơ`, `va` in `Mát-xcơ-va`. */
const words = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a text, in order. Linear. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let before = 0
  for (const match of text.matchAll(words)) {
    const word = match[0].normalize('NFC')
    const between = text.slice(before, match.index)
    const first = tokens.length === 0
    tokens.push({
      text: word,
      folded: foldWord(word),
      start: match.index,
      end: match.index + match[0].length,
      joint: first ? 'far' : toJoint(between),
      opens: first || opening.test(between),
      capital: capital.test(word),
    })
    before = match.index + match[0].length
  }
  return tokens
}

/** Folded words seen lately; news repeats a few thousand, and folding is most of the work. */
const foldedWords = new Map<string, string>()
const mostWords = 20_000

function foldWord(word: string): string {
  const known = foldedWords.get(word)
  if (known !== undefined) return known
  if (foldedWords.size >= mostWords) foldedWords.clear()
  const folded = fold(word)
  foldedWords.set(word, folded)
  return folded
}

/** `Nga` */
const capital = /^\p{Lu}/u

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

/** A word in small letters, as the tables hold it. */
export function lowerText({ text }: Token): string {
  return text.toLowerCase()
}
