import { flatMap } from '../../collections/flat-map.ts'
import type { LineView } from '../lines/line-view.ts'
import { shareWords } from '../share-words.ts'

/** By how much more like the paragraphs above it than like the opening a text is that goes on with those. */
const leastMore = 0.05

/**
 * Whether what stands below an opening goes on with what stands above it.
 *
 * @param opening a title and the first paragraph below it
 */
export function goesOn(paragraphs: readonly LineView[], opening: readonly [title: LineView, first: LineView]): boolean {
  const [title, { index: first }] = opening
  const above = wordsOf(paragraphs.filter(({ index }) => index < title.index))
  const below = wordsOf(paragraphs.filter(({ index }) => index > first))
  return likeness(below, above) >= likeness(below, wordsOf(opening)) + leastMore
}

function wordsOf(lines: readonly LineView[]): Set<string> {
  return new Set(flatMap(lines, ({ words }) => words))
}

/** How many words two texts have in common: the cosine of the two sets. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return shareWords([...one], other) * Math.sqrt(one.size / Math.max(1, other.size))
}
