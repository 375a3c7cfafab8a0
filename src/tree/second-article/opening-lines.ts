import { flatMap } from '../../collections/flat-map.ts'
import type { LineView } from '../lines/line-view.ts'
import { shareWords } from '../share-words.ts'

/** Words of the longest line that dates a page. */
const dateLength = 14

/** Dates a page. */
export function isDate({ stamp, words, stopped }: LineView): boolean {
  return stamp?.strong === true && !stopped && words.length <= dateLength
}

/** `---`, `=====`: stars part sections, and underscores stand above notes. */
const drawn = /^(?:-{3,}|={3,}|—{3,})$/u

/** Is drawn between two pages. */
export function isDrawn({ text }: LineView): boolean {
  return drawn.test(text)
}

/** Paragraphs with which a story opens. */
export const openingLength = 3

/** Distinct words of the shortest line that is told to be a title by its words. */
const titleLength = 5

/** Share of a title's words that its story opens with at least. */
export const leastShared = 0.55

/** Share of a headline's distinct words that a story opens with: 0 to 1. */
export function titleShare(line: LineView, story: readonly LineView[]): number {
  if (line.stopped || isDate(line) || new Set(line.words).size < titleLength) return 0
  const opening = new Set(flatMap(story.slice(0, openingLength), ({ words }) => words))
  return shareWords(line.words, opening)
}
