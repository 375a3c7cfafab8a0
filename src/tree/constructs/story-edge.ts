import type { Clue, Construct } from '../construct.ts'
import { findKnownPrefix } from '../lines/lede-prefix.ts'
import type { LineView } from '../lines/line-view.ts'
import { searchEnding } from '../lines/search-ending.ts'
import { speakerOf } from '../page/find-speakers.ts'
import type { PageView } from '../page/page-view.ts'

/** `./.`, `.//.` or `.\.` at the very end, or a small box: the outlet says that the story is over. */
const terminator = /(?:\.\s?[/\\]{1,2}\s?\.|\s?[■□●◼▪♦]+)$/u

/** Its stroke or box, among the last characters of a line. */
const terminatorSign = /[/\\■□●◼▪♦]/u
const terminatorReach = 4

/** Where the mark of a story's end begins, with which a line ends; -1 when it does not. */
export function findTerminator(text: string): number {
  return terminatorSign.test(text.slice(-terminatorReach)) ? searchEnding(text, terminator) : -1
}

/** Where a story begins and ends: the outlet's prefix before a lede, the mark behind the last paragraph. */
export const storyEdge: Construct = (line, page) => {
  const clues: Clue[] = []
  if (line.words.length >= 6 && hasPrefix(line, page)) {
    clues.push({ role: 'lede', weight: 2.5, reason: 'opens with the name of an outlet' })
    clues.push({ role: 'related-abstract', weight: 1.8, reason: 'opens with the name of an outlet' })
    clues.push({ role: 'paragraph', weight: -0.8, reason: 'opens with the name of an outlet' })
    clues.push({ role: 'title', zone: 'head', weight: -2, reason: 'opens with the name of an outlet' })
    clues.push({ role: 'related-title', weight: -3, reason: 'opens with the name of an outlet' })
  }
  if (findTerminator(line.text) >= 0)
    clues.push({ role: 'paragraph', weight: 3, reason: "ends with the mark of a story's end" })
  return clues
}

function hasPrefix(
  { text, prefix }: LineView,
  { outletWords, repeatedPrefixes, isDigest, speakers }: PageView,
): boolean {
  const speaker = speakers.size > 0 ? speakerOf(text) : undefined
  if (isDigest || (speaker !== undefined && speakers.has(speaker))) return false
  return (
    (prefix !== undefined && !isDigest) ||
    findKnownPrefix(text, outletWords.prefixes) !== undefined ||
    findKnownPrefix(text, repeatedPrefixes) !== undefined
  )
}
