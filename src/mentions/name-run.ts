import { isClose, type Token } from '../tokens/token.ts'
import type { WordForms } from '../vietnamese/word-forms.ts'

/** Small words inside foreign names: `Thomas de Waal`. */
const particles: ReadonlySet<string> = new Set([
  ...['de', 'der', 'den', 'van', 'von', 'al', 'bin', 'ibn', 'du', 'di', 'da', 'el'],
])

/** Most particles in a row: `Agnes von der Muhll`. */
const mostParticles = 2

/** Tells whether a word lies in a name that is known. */
export interface Known {
  isKnown: (index: number) => boolean
}

/** Where the run of capital words from a word on ends, exclusive; the word itself when none begins there. */
export function endOfRun(tokens: readonly Token[], from: number, known: Known): number {
  if (!isPart(tokens, from, known)) return from
  let to = from + 1
  while (isClose(tokens[to])) {
    let next = to
    while (next < to + mostParticles && isParticle(tokens[next]) && isClose(tokens[next + 1])) next += 1
    if (!isPart(tokens, next, known)) break
    to = next + 1
  }
  return to
}

function isPart(tokens: readonly Token[], index: number, known: Known): boolean {
  return tokens[index]?.word.capital === true && !known.isKnown(index)
}

function isParticle(token: Token | undefined): boolean {
  return token?.word.capital === false && particles.has(token.word.lower)
}

/** Shorter words in capitals are numerals, units and initials. */
const shortest = 3

/** Longer ones that are no names either. */
const units: ReadonlySet<string> = new Set([
  ...['usd', 'eur', 'euro', 'vnd', 'gmt', 'utc', 'covid', 'iii', 'viii', 'xii', 'xiii', 'tnhh', 'gdp'],
])

/** Whether a word is no Vietnamese syllable, but long enough for a name. */
export function isForeign({ syllable, composed, lower }: WordForms): boolean {
  return !syllable && composed.length >= shortest && letters.test(composed) && !units.has(lower)
}

/** `Il` of `Il-76`, not `G7` */
const letters = /\p{L}{2}/u

/** The words as printed, parted by single blanks. */
export function printRun(text: string, start: number, end: number): string {
  return text.slice(start, end).normalize('NFC').replaceAll(/\s+/gu, ' ')
}
