import { type Found, findTerms, type Span } from './find-terms.ts'
import type { Query } from './to-query.ts'

/** A story that may answer a query, as plain text. */
export interface Candidate {
  title: string
  /** Lede, body and captions. */
  text: string
  /** What it is found by beside its text: other names of those it mentions, outlet, date. */
  names: readonly string[]
}

/** How a story answers a query. */
export interface Match {
  /** 2: holds the query as a phrase with its accents. 1: with other accents. 0: only its words. */
  phrase: 0 | 1 | 2
  /** Terms that stand right before the next one. */
  pairs: number
  /** Terms with the accents of the query. */
  exact: number
  /** Terms in title or text, not only in names. */
  written: number
  /** What to mark. */
  title: readonly Span[]
  text: readonly Span[]
  /** The first name that holds a term which title and text lack, and what to mark in it. */
  name?: { text: string; spans: readonly Span[] }
}

/**
 * How a story answers a query; undefined unless every term is in its title, text or names.
 *
 * @param beginning whether the last term may be the beginning of a word
 */
export function matchStory(query: Query, story: Candidate, beginning: boolean): Match | undefined {
  const [title, text] = [findTerms(query, story.title, beginning), findTerms(query, story.text, beginning)]
  const names = story.names.map((name) => ({ text: name, found: findTerms(query, name, beginning) }))
  const all = [title, text, ...names.map(({ found }) => found)]
  const terms = query.terms.map((_, term) => ({
    places: all.flatMap(({ places }) => places[term] ?? []),
    written: [title, text].some(({ places }) => places[term]?.length),
    paired: all.some(({ pairs }) => pairs[term]),
  }))
  if (terms.length === 0 || terms.some(({ places }) => places.length === 0)) return undefined
  const phrases = all.flatMap((found) => found.phrases)
  const name = names.find(({ found }) => terms.some(({ written }, term) => !written && found.places[term]?.length))
  return {
    phrase: phrases.some(({ exact }) => exact) ? 2 : phrases.length > 0 ? 1 : 0,
    pairs: terms.filter(({ paired }) => paired).length,
    exact: terms.filter(({ places }) => places.some(({ exact }) => exact)).length,
    written: terms.filter(({ written }) => written).length,
    title: toMarks(title, phrases),
    text: toMarks(text, phrases),
    ...(name && { name: { text: name.text, spans: toMarks(name.found, phrases) } }),
  }
}

/** What to mark in one text: its phrases where the story holds any, else its terms; those with the right accents alone, if any. */
function toMarks({ phrases, places }: Found, all: readonly Span[]): Span[] {
  const marks = all.length > 0 ? bestOf(phrases, all) : places.flatMap((spans) => bestOf(spans, spans))
  return marks.sort((a, b) => a.start - b.start)
}

function bestOf(spans: readonly Span[], all: readonly Span[]): Span[] {
  const anyExact = all.some(({ exact }) => exact)
  return spans.filter(({ exact }) => exact || !anyExact)
}
