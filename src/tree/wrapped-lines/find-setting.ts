import { flatMap } from '../../collections/flat-map.ts'
import type { Block } from '../dump-tree.ts'
import { blockText } from '../from-dump.ts'
import { isAdjacent } from './join-runs.ts'

/** How a page is set. */
export interface Setting {
  /** Column that the longest lines reach, counted with their indentation. */
  width: number
  /** Column in which most lines begin. */
  margin: number
  /** Paragraphs open with a space, and other lines do not. */
  isIndented: boolean
}

/** Columns at which editors and mail programs wrap, from that of newsprint. */
const narrowest = 28
const widest = 120

/** Columns in which the ends of most full lines lie, and least share of the lines that go on which end there. */
const ragged = 8
const leastRagged = 0.2

/** Least number of lines set in with the margin below them that make it the page's way to open a paragraph. */
const leastIndented = 2

/** A clock time alone, or above what was written then: `15:00`, `15h30 - Nga kêu gọi …`. No sentence goes on with it. */
export const timed = /^\d{1,2}\s?[:h]\s?\d{2}(?:$|[\s:|–-]{1,3}["“]?\p{Lu})/u

/** A small letter or digit at the start: the sentence of the line before goes on. */
export const goesOn = /^[\p{Ll}\d(]/u

/** The column at which a page is cut; undefined where none is kept. */
export function findSetting(blocks: readonly Block[]): Setting | undefined {
  const pairs = flatMap(blocks, (block, index) => {
    const next = blocks[index + 1]
    return isAdjacent(block, next) && goesOn.test(blockText(next)) && !timed.test(blockText(next))
      ? [{ block, next }]
      : []
  })
  const width = findWidth(pairs.map(({ block }) => reachOf(block)).filter((reach) => reach <= widest))
  if (width < narrowest) return undefined
  const margin = mostCommon(pairs.map(({ next }) => marginOf(next)))
  const indented = pairs.filter(({ block, next }) => marginOf(block) > margin && marginOf(next) === margin)
  return { width, margin, isIndented: indented.length >= leastIndented }
}

/** The farthest column near which several lines end: a single line beyond it is furniture above a small letter. */
function findWidth(reaches: readonly number[]): number {
  const sorted = reaches.toSorted((a, b) => b - a)
  const least = Math.max(2, Math.floor(sorted.length * leastRagged))
  return sorted.find((reach, index) => reach - (sorted[index + least - 1] ?? 0) < ragged) ?? 0
}

/** Column behind a block's last character. */
export function reachOf(block: Block): number {
  return (block.position?.end.column ?? 1) - 1
}

/** Column in which a block begins. */
export function marginOf(block: Block): number {
  return block.position?.start.column ?? 1
}

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [1, 0])[0]
}
