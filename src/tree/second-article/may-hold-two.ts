import type { LineView } from '../line-view.ts'
import type { State } from '../states.ts'
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
  for (let next = 1; next < paragraphs.length; next++) {
    const above = paragraphs[next - 1]?.index ?? 0
    const below = paragraphs[next]?.index ?? 0
    const title = below - titleReach
    for (let index = above + 1; index < below; index++) {
      const line = lines[index]
      if (!line) continue
      if (isDate(line) || isDrawn(line)) return true
      if (index < title || !mayBeTitle(line, states[index])) continue
      if (titleShare(line, paragraphs.slice(next, next + openingLength)) >= leastShare) return true
    }
  }
  return false
}

function mayBeTitle({ stopped, isAuthor }: LineView, state: State | undefined): boolean {
  return !stopped && !isAuthor && state?.role !== 'caption' && state?.role !== 'credit'
}
