import { flatMap } from '../../collections/flat-map.ts'
import type { Block, Span } from '../dump-tree.ts'

/** Whether no blank line stands between two lines. */
export function isAdjacent(block: Block, next: Block | undefined): next is Block {
  return next !== undefined && next.position?.start.line === (block.position?.end.line ?? 0) + 1
}

/**
 * Makes one block of each run of lines.
 *
 * @param wraps for each line, whether the next goes on with it
 * @param text the dump's normalised text, of which the gap between two lines is taken
 */
export function joinRuns(blocks: readonly Block[], wraps: readonly boolean[], text: string): Block[] {
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
  const children = flatMap(run, (block, index) => [...gapBetween(run[index - 1], block, text), ...block.children])
  return { ...first, children, position: { start: first.position.start, end } }
}

function gapBetween(first: Block | undefined, second: Block, text: string): Span[] {
  const [start, end] = [first?.position?.end, second.position?.start]
  return start && end ? [{ type: 'gap', value: text.slice(start.offset, end.offset), position: { start, end } }] : []
}
