import type { Block } from '../dump-tree.ts'
import { blockText } from '../from-dump.ts'
import { isAdjacent } from './join-runs.ts'

/** Lines in the middle of a sentence that such a page has at least, and their least share of the lines below another. */
const leastBroken = 6
const leastShare = 0.5

/** Opens with a small letter, perhaps behind a bracket: `tranh năm ngày”`, `(từ ngày 8-8`. */
const goesOn = /^["“‘«(]?\p{Ll}/u

/** Ends a sentence, announces what follows, or parts the items of a list. */
const sentenceEnd = /[.!?:;…]["”’»)]*$/u

/** Leads on to the next word: `… ý nghĩa của`, `… Hai là,`. */
export const leadsOn = /(?:,|(?<!\p{L})(?:của|ở|và|với|cho|các|những|tại|từ|đến|trong|về|là|do|vì|bởi|một|được|bị))$/iu

/**
 * For each line whether the next goes on with its sentence, on a page that breaks its lines anywhere, as the source of
 * a page does or a copy of a printed one; undefined on all others.
 */
export function findBrokenLines(blocks: readonly Block[]): boolean[] | undefined {
  const opens = blocks.map((block, index) => isBroken(block, blocks[index + 1]))
  if (opens.filter(Boolean).length < leastBroken) return undefined
  const joins = blocks.map((block, index) => {
    const next = blocks[index + 1]
    return opens[index] === true || (isAdjacent(block, next) && leadsOn.test(blockText(block)))
  })
  const adjacent = blocks.filter((block, index) => isAdjacent(block, blocks[index + 1])).length
  const inSentences = countInSentences(blocks, joins)
  return inSentences >= Math.max(leastBroken, adjacent * leastShare) ? joins : undefined
}

/** Whether no blank line stands between two lines, and the second goes on with the sentence of the first. */
function isBroken(block: Block, next: Block | undefined): boolean {
  return isAdjacent(block, next) && goesOn.test(blockText(next)) && !sentenceEnd.test(blockText(block))
}

/** Joined lines of the runs that end like sentences, or where the page is cut off: those of a list of tags do not. */
function countInSentences(blocks: readonly Block[], joins: readonly boolean[]): number {
  let [count, run] = [0, 0]
  blocks.forEach((block, index) => {
    if (joins[index]) run += 1
    else {
      if (index === blocks.length - 1 || sentenceEnd.test(blockText(block))) count += run
      run = 0
    }
  })
  return count
}
