import type { Block, DumpTree, Span } from './dump-tree.ts'
import { blockText } from './from-dump.ts'

/** Columns at which editors and mail programs wrap. */
const narrowest = 55
const widest = 100

/** Least number of wrapped pairs of lines, and shares that tell them from a list of titles of like length. */
const leastPairs = 3
const leastFull = 0.6
const leastLower = 0.4

/** Ends a paragraph, even where the next word would not have fitted. */
const paragraphEnd = /[.!?:…]["”’»)]*$/u

/**
 * Joins the lines of paragraphs that a mail program or editor has cut at a fixed column. Does nothing on a page that
 * does not look wrapped: only where most lines are as full as the first word of the next allows.
 *
 * @param text the dump's normalised text, of which the gap between two lines is taken
 */
export function joinWrappedLines(tree: DumpTree, text: string): void {
  const width = findWidth(tree.children)
  if (width < narrowest || width > widest) return
  const wraps = tree.children.map((block, index) => isWrapped(block, tree.children[index + 1], width))
  const count = wraps.filter(Boolean).length
  const long = tree.children.filter((block, index) => isLong(block, tree.children[index + 1], width)).length
  const lower = wraps.filter(
    (wrap, index) => wrap && goesOn.test(blockText(tree.children[index + 1] ?? emptyBlock)),
  ).length
  if (count < leastPairs || count < long * leastFull || lower < count * leastLower) return
  tree.children = joinRuns(tree.children, wraps, text)
}

/** Longest line whose sentence goes on below: furniture further down may be longer than the column. */
function findWidth(blocks: readonly Block[]): number {
  let width = 0
  blocks.forEach((block, index) => {
    const next = blocks[index + 1]
    if (isAdjacent(block, next) && goesOn.test(blockText(next))) width = Math.max(width, blockText(block).length)
  })
  return width
}

/** A small letter or digit at the start: the sentence of the line before goes on. */
const goesOn = /^[\p{Ll}\d(]/u

const emptyBlock: Block = { type: 'block', role: 'noise', children: [], data: { reason: '' } }

/** A line of text, rather than of a list, with another right below it. */
function isLong(block: Block, next: Block | undefined, width: number): boolean {
  return isAdjacent(block, next) && blockText(block).length > width * 0.75
}

function isAdjacent(block: Block, next: Block | undefined): next is Block {
  return next !== undefined && next.position?.start.line === (block.position?.end.line ?? 0) + 1
}

/** Whether the next line goes on with this one's sentence: its first word would not have fitted here. */
function isWrapped(block: Block, next: Block | undefined, width: number): boolean {
  if (!isAdjacent(block, next)) return false
  const text = blockText(block)
  if (text.length > width) return false
  const [firstWord = ''] = blockText(next).split(' ', 1)
  const isFull = text.length + 1 + firstWord.length > width - 2
  if (!isFull && isBroken(text, firstWord, width)) return true
  return isFull && !(paragraphEnd.test(text) && /^["“‘«-]?\p{Lu}/u.test(firstWord) && text.length < width - 12)
}

/** A sentence that goes on below in a small letter, though its line is not quite full: old print is set with wide spaces. */
function isBroken(text: string, firstWord: string, width: number): boolean {
  return text.length > width * 0.8 && /^\p{Ll}/u.test(firstWord) && !paragraphEnd.test(text)
}

function joinRuns(blocks: readonly Block[], wraps: readonly boolean[], text: string): Block[] {
  const runs: [Block, ...Block[]][] = []
  blocks.forEach((block, index) => {
    const run = runs.at(-1)
    if (run && wraps[index - 1]) run.push(block)
    else runs.push([block])
  })
  return runs.map((run) => joinRun(run, text))
}

/** One block over a run of lines; the line breaks and indentation between them become gaps. */
function joinRun(run: readonly [Block, ...Block[]], text: string): Block {
  const [first] = run
  const end = run.at(-1)?.position?.end
  if (run.length === 1 || !first.position || !end) return first
  const children = run.flatMap((block, index) => [...gapBetween(run[index - 1], block, text), ...block.children])
  return { ...first, children, position: { start: first.position.start, end } }
}

function gapBetween(first: Block | undefined, second: Block, text: string): Span[] {
  const [start, end] = [first?.position?.end, second.position?.start]
  return start && end ? [{ type: 'gap', value: text.slice(start.offset, end.offset), position: { start, end } }] : []
}
