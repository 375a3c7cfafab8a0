import { foldKey } from '../../vietnamese/fold.ts'
import type { Block } from '../dump-tree.ts'
import { blockText } from '../from-dump.ts'

/** Lines from the top within which a title stands. */
const reach = 15

const smallLetter = /^\p{Ll}/u

/**
 * Index of the first line of a title that is broken over two, the second of which opens with a small letter: further
 * down, a line opens with it whole. -1 without any.
 */
export function findBrokenTitle(blocks: readonly Block[]): number {
  return blocks.slice(0, reach).findIndex((block, index) => {
    const next = blocks[index + 1]
    return next !== undefined && smallLetter.test(blockText(next)) && isSaidWhole(block, next, blocks)
  })
}

function isSaidWhole(first: Block, second: Block, blocks: readonly Block[]): boolean {
  const opening = blockText(first)
  const key = `${foldKey(`${opening} ${blockText(second)}`)} `
  return blocks.some((block) => {
    const text = blockText(block)
    return text.length > opening.length && text.startsWith(opening) && `${foldKey(text)} `.startsWith(key)
  })
}
