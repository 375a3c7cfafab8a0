import type { VFile } from 'vfile'
import { report } from '../../diagnostics/report.ts'
import type { Block, DumpTree, Role } from '../dump-tree.ts'
import { blockText } from '../from-dump.ts'
import { countWords } from '../lines/count-words.ts'
import { vietnameseLetter } from '../page/page-view.ts'

const textRoles: ReadonlySet<Role> = new Set(['lede', 'paragraph'])

/** Tells the editor of a story that is not in Vietnamese, has lost its accents, or has `?` where its letters were. */
export function reportLanguage(tree: DumpTree, file: VFile): void {
  const story = tree.children.filter(({ role }) => textRoles.has(role))
  const lost = story.flatMap((block) => findLostLetters(blockText(block)).map((word) => ({ word, block })))
  const [first] = lost
  if (first && lost.length >= leastLost) {
    report(file, 'lost-letters', { found: first.word, count: lost.length }, first.block.position)
  } else if (isForeign(story)) {
    report(file, 'no-vietnamese', { text: blockText(story[0]) }, story[0].position)
  }
}

/** Words with a lost letter that are no slip any more. */
const leastLost = 3

/** A question mark within a word: `Ngo?i`, but not `…thế nào?Ông` nor in an address. */
const lostLetter = /(?<![\p{L}\d/?&=.])\p{L}*\?\p{Ll}\p{L}*(?![\p{L}=/])/gu

function findLostLetters(text: string): string[] {
  return text.includes('?') ? [...text.matchAll(lostLetter)].map(([word]) => word) : []
}

/** Words of the shortest story whose language can be told. */
const leastWords = 12

function isForeign(story: readonly Block[]): story is readonly [Block, ...Block[]] {
  const texts = story.map(blockText)
  return (
    !texts.some((text) => vietnameseLetter.test(text)) &&
    texts.reduce((sum, text) => sum + countWords(text), 0) >= leastWords
  )
}
