import type { LineView } from '../lines/line-view.ts'

/** Words of the shortest line that may be the bulk of its page, and its least share of the page's words. */
const bulkLength = 80
const bulkShare = 0.4

/** The long line that holds much of the page’s words: its body, in one piece. */
export function findBulk(lines: readonly LineView[]): LineView | undefined {
  const all = lines.reduce((sum, { words }) => sum + words.length, 0)
  return lines.find(({ words }) => words.length >= bulkLength && words.length > all * bulkShare)
}

/** Words of the shortest sentence that counts as a paragraph, and the share of them that may be shorter than the others. */
const shortestSentence = 5
const slightShare = 0.3

/** Words that seven of ten of the page’s sentences have at least. */
export function findParagraphLength(lines: readonly LineView[]): number {
  const lengths = lines
    .filter(({ stopped, words }) => stopped && words.length >= shortestSentence)
    .map(({ words }) => words.length)
  return lengths.toSorted((a, b) => a - b)[Math.ceil(lengths.length * slightShare)] ?? 0
}

/** Pairs of sentences in a row that tell how a page parts its paragraphs, and the share of them with a blank line. */
const leastPairs = 3
const spacedShare = 0.8

/** How a page parts its paragraphs: by blank lines, by none, or neither where there are too few sentences in a row. */
export function findSpacing(lines: readonly LineView[]): { isSpaced: boolean; isTight: boolean } {
  const pairs = lines.filter((line) => isText(line) && isText(lines[line.index - 1]))
  if (pairs.length < leastPairs) return { isSpaced: false, isTight: false }
  const share = pairs.filter(({ afterGap }) => afterGap).length / pairs.length
  return { isSpaced: share >= spacedShare, isTight: share <= 1 - spacedShare }
}

function isText(line: LineView | undefined): boolean {
  return line?.stopped === true && line.words.length >= 12
}
