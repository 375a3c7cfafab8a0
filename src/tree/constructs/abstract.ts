import type { Clue, Construct } from '../construct.ts'
import type { LineView } from '../lines/line-view.ts'
import type { PageView } from '../page/page-view.ts'

/** Words of one syllable or two letters that any two lines share. */
const common = 3

/**
 * Whether a sentence speaks of what the line above it names: an abstract takes up words of its title, a paragraph that
 * goes on with the story does not. Where blank lines part the paragraphs, a title and its abstract have none between.
 */
export const abstract: Construct = (line, page) => {
  if (isOnTop(line, page)) return onTop
  const above = page.lines[line.index - 1]
  if (above?.text.startsWith('| ') && isOnOneLine(above, line)) return behindBar
  if (!above || above.stopped || above.words.length < 5 || line.words.length < 6) return []
  const known = new Set(above.words.filter((word) => word.length >= common))
  const shared = new Set(line.words.slice(0, 60).filter((word) => known.has(word))).size
  if (isOnTop(above, page))
    return [{ role: 'related-abstract', weight: 2, reason: 'no blank line below the title above it' }]
  if (isClosing(line, page)) return closing
  const parted: Clue[] = page.isSpaced && line.afterGap ? [apart] : []
  if (shared >= Math.max(2, known.size / 3))
    return [...parted, { role: 'related-abstract', weight: 1, reason: 'takes up the title above it' }]
  return shared === 0
    ? [...parted, { role: 'related-abstract', weight: -1.5, reason: 'shares no word with the line above it' }]
    : parted
}

/** Whether two blocks were one line of the page. */
function isOnOneLine(one: LineView, other: LineView): boolean {
  return one.block.position?.end.line === other.block.position?.start.line
}

const behindBar: readonly Clue[] = [
  { role: 'related-abstract', weight: 4, reason: 'on one line with the title of another story' },
  { role: 'related-title', weight: -2, reason: 'on one line with the title of another story' },
]

const apart: Clue = {
  role: 'related-abstract',
  zone: 'story',
  weight: -1,
  reason: 'a blank line parts it from the title above it',
}

/** Words of the longest sentence that is too short for an abstract. */
const tooShort = 11

/**
 * Whether a short sentence without a name ends the story: an abstract says whom it is about. Below that of a list stand
 * more titles with their abstracts.
 */
function isClosing({ index, words, names, prefix, stopped }: LineView, { lines, places }: PageView): boolean {
  if (!stopped || words.length > tooShort || names.size > 0 || prefix || places[index]?.below) return false
  return lines[index - 2]?.stopped === true && (lines[index + 1]?.stopped === true || !lines[index + 2]?.stopped)
}

const closing: readonly Clue[] = [
  { role: 'related-abstract', weight: -1.5, reason: 'too short for an abstract, and names nobody' },
]

const onTop: readonly Clue[] = [
  { role: 'cross-reference', weight: 1.5, reason: 'no blank line above the sentence below it' },
  { role: 'subheading', weight: -1, reason: 'no blank line above the sentence below it' },
]

/** Words of the shortest title of another story. */
const titleLength = 6

/** Whether a title stands right on a sentence, with which a blank line parts it from the rest. */
function isOnTop({ index, words, stopped, afterGap, beforeGap }: LineView, { lines, isSpaced }: PageView): boolean {
  if (!isSpaced || stopped || !afterGap || beforeGap || index === 0 || words.length < titleLength) return false
  const below = lines[index + 1]
  return below?.stopped === true && below.words.length >= titleLength && below.beforeGap
}
