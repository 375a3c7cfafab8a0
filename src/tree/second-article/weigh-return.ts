import { flatMap } from '../../collections/flat-map.ts'
import type { LineView } from '../lines/line-view.ts'
import { isParagraph } from './page-part.ts'

/** Paragraphs of the longest card of another story. */
const longestCard = 3

/**
 * How much of the text above an opening comes back below it, less how much of the opening itself does: by the pairs of
 * words that only one of the two has. The most for a card of one, two or three paragraphs; what keeps to its own matter
 * has less than 0.
 *
 * @param opening index of the first line of a second article
 */
export function weighReturn(lines: readonly LineView[], opening: number): number {
  const above = pairsOf(lines.slice(0, opening).filter(isParagraph))
  const paragraphs = lines.slice(opening).filter(isParagraph)
  const head = lines.slice(opening, paragraphs[0]?.index)
  let most = Number.NEGATIVE_INFINITY
  for (let length = 1; length <= longestCard && length < paragraphs.length; length++) {
    const card = pairsOf([...head, ...paragraphs.slice(0, length)])
    const below = pairsOf(paragraphs.slice(length))
    most = Math.max(most, weighOwn(above, card, below) - weighOwn(card, above, below))
  }
  return most
}

/** Each two words that stand side by side. */
function pairsOf(lines: readonly LineView[]): Set<string> {
  return new Set(flatMap(lines, ({ words }) => words.slice(1).map((word, index) => `${words[index]} ${word}`)))
}

/** How much of a text comes back in another, by what a third has not; long texts hold more by chance. */
function weighOwn(text: ReadonlySet<string>, other: ReadonlySet<string>, below: ReadonlySet<string>): number {
  let shared = 0
  for (const pair of below) if (text.has(pair) && !other.has(pair)) shared++
  return shared / Math.sqrt(Math.max(1, text.size))
}
