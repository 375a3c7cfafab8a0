import { flatMap } from '../../collections/flat-map.ts'
import type { StateScores } from '../decoding/state-scores.ts'
import type { State } from '../decoding/states.ts'
import type { LineView } from '../lines/line-view.ts'
import type { PageView } from '../page/page-view.ts'
import { findHeader, headerEnd } from './find-header.ts'
import { findOpening } from './find-opening.ts'
import { findTitledOpening } from './find-titled-opening.ts'
import { isParted } from './is-parted.ts'
import { toLikenesses } from './likeness.ts'
import { mayHoldTwo } from './may-hold-two.ts'
import { type PageHalves, readAbove, readBelow, splitGain, toHalves } from './page-halves.ts'
import { isParagraph, type PagePart, toPart } from './page-part.ts'
import { leastWeight, opensWithTitle, type Split, weighSplit } from './weigh-split.ts'

/** Where a second article begins on a page. */
export interface SecondArticle {
  /** Index of its first line. */
  index: number
  /** Its title, or the opening of its text. */
  title: string
  /** Whether so much speaks for it that it can be set aside. */
  isSure: boolean
}

/** Paragraphs that each of two articles has at least, and characters. */
const leastParagraphs = 2
const leastLength = 250

/** Gain of the least split that is looked at, and splits that are, the best first. */
const leastGain = 1
const mostSplits = 6

/**
 * The second article of a page, when two pages were pasted into one file. Told by the evidence that gives the lines
 * their roles: a header further down; or a line from which on the page adds up to more when read as a page of its own,
 * where both halves are articles and have few words in common.
 *
 * @param scores of a first reading of the page
 * @param forward the same, scanned
 * @param states that it gives the lines
 */
export function findSecondArticle(
  { lines, places }: Pick<PageView, 'lines' | 'places'>,
  scores: StateScores,
  forward: Float64Array,
  states: readonly State[],
): SecondArticle | undefined {
  const header = findHeader(lines)
  if (header > 0 && lines.slice(0, header).some(isParagraph)) {
    return { index: header, title: lines[(headerEnd(lines, header) ?? header) + 1]?.text ?? '', isSure: true }
  }
  const paragraphs = lines.filter(isParagraph)
  if (!mayHoldTwo(lines, paragraphs, states)) return undefined
  const halves = toHalves(scores, forward, paragraphs[0]?.index ?? 0)
  const splits = findSplits(lines, paragraphs, halves)
  const titles = new Set(flatMap(splits, ({ second }) => (opensWithTitle(lines, second) ? second.from : [])))
  let best: Split | undefined
  let most: number = leastWeight.doubtful
  for (const split of splits) {
    const weight = weighSplit(lines, split, titles.size)
    if (weight <= most) continue
    best = split
    most = weight
  }
  if (best) {
    const found = findOpening(lines, best.first, best.second)
    return { ...found, isSure: most >= leastWeight.sure && isParted(lines, best.first, found.index) }
  }
  const opening = findTitledOpening(lines, places, paragraphs, halves)
  return opening && { index: opening.index, title: opening.title.text, isSure: false }
}

/** The ways to read a page as two articles that add up to more, the best first. */
function findSplits(lines: readonly LineView[], paragraphs: readonly LineView[], halves: PageHalves): Split[] {
  const from = paragraphs[leastParagraphs - 1]?.index
  const to = paragraphs.at(-leastParagraphs)?.index
  if (from === undefined || to === undefined || from >= to) return []
  const places: { index: number; gain: number }[] = []
  for (let index = from + 1; index <= to; index++) {
    const gain = splitGain(halves, index)
    if (gain >= leastGain) places.push({ index, gain })
  }
  if (places.length === 0) return []
  const likenesses = toLikenesses(lines)
  places.sort((one, other) => other.gain - one.gain)
  return flatMap(places.slice(0, mostSplits), ({ gain, index }) => {
    const first = toPart(lines, 0, readAbove(halves, index))
    const second = toPart(lines, index, readBelow(halves, index))
    return isArticle(first) && isArticle(second) ? { first, second, gain, likeness: likenesses[index] ?? 0 } : []
  })
}

function isArticle({ story }: PagePart): boolean {
  return story.length >= leastParagraphs && story.reduce((sum, { text }) => sum + text.length, 0) >= leastLength
}
