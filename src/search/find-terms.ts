import type { Query } from './to-query.ts'
import { toWords, type Word } from './to-words.ts'

/** A place of a text, in UTF-16 units, and whether it has the accents of the query. */
export interface Span {
  start: number
  end: number
  exact: boolean
}

/** Where the terms of a query stand in one text. */
export interface Found {
  /** For each term of the query, its places. */
  places: readonly (readonly Span[])[]
  /** Where all terms stand in a row; of a query of one term, its places. */
  phrases: readonly Span[]
  /** For each term, whether it stands right before the next one somewhere. */
  pairs: readonly boolean[]
}

interface Place extends Span {
  /** Indices of its first word and of the word after it. */
  from: number
  to: number
}

/** What may stand between the words of a phrase: spaces, hyphens, quotation marks, but no stop. */
const withinPhrase = /^[\s\p{Pd}'"‘’“”]*$/u

/** Longest run of hyphenated words that is read as one: `Na-goóc-nưi`. */
const longestJoin = 6

/**
 * Finds every term of a query in a text, without regard to accents. Terms are whole words; with `beginning` the last
 * one may be the beginning of a word.
 */
export function findTerms({ terms }: Query, text: string, beginning: boolean): Found {
  const words = toWords(text)
  const at = terms.map((term, index) => {
    const last = beginning && index === terms.length - 1
    return new Map(
      words.flatMap((_, from) => placeAt(words, from, term, last) ?? []).map((place) => [place.from, place]),
    )
  })
  const follow = (place: Place | undefined, term: number): Place | undefined => {
    const next = place && at[term]?.get(place.to)
    return next && withinPhrase.test(text.slice(place.end, next.start)) ? next : undefined
  }
  const pairs = at.map((places, term) => [...places.values()].some((place) => follow(place, term + 1) !== undefined))
  const phrases = [...(at[0]?.values() ?? [])].flatMap((first) => toPhrase(first, terms.length, follow) ?? [])
  return { places: at.map((places) => [...places.values()]), phrases, pairs }
}

/** The row of all terms that begins at a place of the first; undefined where it breaks off. */
function toPhrase(
  first: Place,
  length: number,
  follow: (place: Place | undefined, term: number) => Place | undefined,
): Span | undefined {
  let last: Place | undefined = first
  let exact = first.exact
  for (let term = 1; term < length; term += 1) {
    last = follow(last, term)
    exact &&= last?.exact === true
  }
  return last && { start: first.start, end: last.end, exact }
}

/** The term at a word of the text: word by word, or joined where text and query differ in their hyphens. */
function placeAt(words: readonly Word[], from: number, term: readonly Word[], beginning: boolean): Place | undefined {
  const first = words[from]
  const asked = join(term)
  for (const length of first ? [term.length, ...joinsFrom(words, from)] : []) {
    const part = words.slice(from, from + length)
    const last = part.at(-1)
    const written = join(part)
    const fits = beginning ? written.base.startsWith(asked.base) : written.base === asked.base
    if (first && last && fits) {
      const exact = beginning ? written.marks.startsWith(asked.marks) : written.marks === asked.marks
      return { from, to: from + length, start: first.start, end: last.end, exact }
    }
  }
  return undefined
}

/** How many words, from one on, hang together by hyphens: 1, 2 and 3 at `Mát` of `Mát-xcơ-va`. */
function joinsFrom(words: readonly Word[], from: number): number[] {
  const lengths = [1]
  while (lengths.length < longestJoin && words[from + lengths.length - 1]?.hyphenated) lengths.push(lengths.length + 1)
  return lengths
}

function join(words: readonly Word[]): Pick<Word, 'base' | 'marks'> {
  const marks = words.flatMap((word) => [...word.marks])
  return { base: words.map(({ base }) => base).join(''), marks: marks.sort().join('') }
}
