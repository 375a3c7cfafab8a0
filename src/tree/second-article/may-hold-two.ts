import type { State } from '../decoding/states.ts'
import type { LineView } from '../lines/line-view.ts'
import { isDate, isDrawn, openingLength, titleShare } from './opening-lines.ts'

/** Lines below its title within which a story begins. */
const titleReach = 5

/** Share of its words that a title has in common with its story at least. */
const leastShare = 0.25

/**
 * Whether a page has what opens a second article: below the paragraphs of a first, a day, a drawn line or what may be the
 * title of what stands below it. A third of all pages have none, and need not be read as two.
 *
 * @param paragraphs of the page
 * @param states of the page read as one: no caption is a title
 */
export function mayHoldTwo(
  lines: readonly LineView[],
  paragraphs: readonly LineView[],
  states: readonly State[],
): boolean {
  return paragraphs.some((paragraph, at) => {
    const above = paragraphs[at - 1]
    if (!above) return false
    const story = paragraphs.slice(at, at + openingLength)
    return lines.slice(above.index + 1, paragraph.index).some((line) => opens(line, story, states))
  })
}

function opens(line: LineView, story: readonly LineView[], states: readonly State[]): boolean {
  if (isDate(line) || isDrawn(line)) return true
  const distance = (story[0]?.index ?? 0) - line.index
  return distance <= titleReach && mayBeTitle(line, states[line.index]) && titleShare(line, story) >= leastShare
}

function mayBeTitle({ stopped, isAuthor }: LineView, state: State | undefined): boolean {
  return !stopped && !isAuthor && state?.role !== 'caption' && state?.role !== 'credit'
}
