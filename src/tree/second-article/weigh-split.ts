import type { LineView } from '../lines/line-view.ts'
import { isDate, isDrawn, leastShared, titleShare } from './opening-lines.ts'
import type { PagePart } from './page-part.ts'

/** A page read as two. */
export interface Split {
  first: PagePart
  second: PagePart
  /** By how much more the page adds up to so. */
  gain: number
  /** How many words the two have in common, 0 to 1. */
  likeness: number
}

/** What must speak for a second article: so much to set it aside, so much to warn of it. */
export const leastWeight = { sure: 1.25, doubtful: 0 } as const

/** Most pages are one. */
const onePage = -7.1

/** Gain that the teaser of another story hardly has. */
const clearGain = 6

/** Gain, and paragraphs, past which more say nothing more. */
const highGain = 15
const manyParagraphs = 6

/** Paragraphs, of which a teaser has fewer. */
const fewParagraphs = 3

/**
 * How much speaks for a second article: the gain, the paragraphs of both, how little they have in common, and an opening
 * where the second begins. The weights were chosen on one half of a thousand pairs of pages and three thousand single
 * pages, and tried on the other.
 *
 * @param titles that the page has, each of which may open a part of it
 */
export function weighSplit(
  lines: readonly LineView[],
  { first, second, gain, likeness }: Split,
  titles: number,
): number {
  return (
    onePage +
    0.2 * Math.min(gain, highGain) +
    0.55 * Math.min(first.story.length, manyParagraphs) +
    0.75 * Math.min(second.story.length, manyParagraphs) -
    4 * likeness -
    Math.max(0, titles - 1) +
    weighOpening(lines, second, gain >= clearGain)
  )
}

/** @param isClear whether a title with a day and some paragraphs is no teaser's */
function weighOpening(lines: readonly LineView[], second: PagePart, isClear: boolean): number {
  const head = lines.slice(second.from - 1, second.from + Math.max(1, headLength(second)))
  const isDated = lines.slice(second.from - 2, second.from).some(isDate) || head.some(isDate)
  const isTitled = opensWithTitle(lines, second)
  return (
    (isDated ? 1.4 : 0) +
    (isTitled ? 0.8 : 0) +
    (isDated && isTitled && isClear && second.story.length >= fewParagraphs ? 2.4 : 0) +
    (head.some(({ isAuthor }) => isAuthor) ? 1.2 : 0) +
    (head.some(isDrawn) ? 3 : 0)
  )
}

/** Words of the shortest title that speaks for a page beginning. */
const titleLength = 7

/** Whether a page begins with a line that is the title of what stands below it. */
export function opensWithTitle(lines: readonly LineView[], { from, story }: PagePart): boolean {
  const line = lines[from]
  return line !== undefined && line.words.length >= titleLength && titleShare(line, story) >= leastShared
}

/** Lines of a page above its story. */
function headLength({ states }: PagePart): number {
  return states.findIndex(({ zone }) => zone === 'story' || zone === 'tail')
}
