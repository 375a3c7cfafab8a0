import type { Clue, Construct } from '../construct.ts'
import type { LineView } from '../lines/line-view.ts'
import type { PageView } from '../page/page-view.ts'
import { tellsNothing } from '../unsigned-caption.ts'

/** Share of words that two lines have in common to count as two versions of one caption. */
const alike = 0.75

/** Words of the longest line that is looked at, of the longest caption that has no source, and of the longest title. */
const longest = 60
const longestDoubled = 25
const longestTitle = 24

/**
 * A picture's alternative text beside its caption: the same with the picture's source, the same sentence, or its
 * beginning, cut off in the middle of a word; and one that stands twice in a row in the middle of the story.
 */
export const neighbourEcho: Construct = (line, page) => {
  if (line.words.length < 2 || line.words.length > longest) return []
  const beside = [page.lines[line.index - 1], page.lines[line.index + 1]]
  if (line.words.length >= 4 && beside.some((other) => other?.credit && likeness(line, other) >= alike))
    return beside.some((other) => other?.credit && other.key.startsWith(`${line.key} `)) ? captioned : version
  if (beside.some((other) => other && isDoubled(line, other, page))) return doubled
  if (line.words.length > longestDoubled) return []
  return line.twins.length === 2 && isPicture(line, page) ? picture : []
}

/** Words of the shortest sentence around a picture. */
const sentenceLength = 8

/** Whether a line stands twice in a row between sentences, of which the page's end may cut off the second, in no list. */
function isPicture(line: LineView, { lines, places }: PageView): boolean {
  const [from = 0, to = 0] = line.twins
  const [first, second, above, below] = [lines[from], lines[to], lines[from - 1], lines[to + 1]]
  if (!first || !second || to !== from + 1 || line.stopped) return false
  if (places[line.index]?.below || below?.prefix !== undefined) return false
  if (!isSetApart(first, second) && !isOnlyPair(line, lines)) return false
  if (!above?.stopped || above.words.length < sentenceLength || !below || below.words.length < sentenceLength)
    return false
  return below.stopped || below.index === lines.length - 1
}

/** Whether blank lines part two lines that tell nothing from the text, and not from each other. */
function isSetApart(first: LineView, second: LineView): boolean {
  return first.afterGap && !first.beforeGap && second.beforeGap && tellsNothing(first)
}

/** Whether no other line of a page stands twice: titles above themselves come one below the other. */
function isOnlyPair({ twins }: LineView, lines: readonly LineView[]): boolean {
  return !lines.some((other) => other.twins.length > 1 && other.twins[0] !== twins[0])
}

/** Shared share of the shorter line's distinct words, 0 to 1. */
function likeness(a: LineView, b: LineView): number {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  const known = new Set(long.words)
  const distinct = [...new Set(short.words)]
  return distinct.filter((word) => known.has(word)).length / distinct.length
}

/**
 * Whether two lines are one sentence, or one is cut off in the other: by the page's end, or in the middle of a word. Two
 * without a full stop may be titles, unless they are too long.
 */
function isDoubled(a: LineView, b: LineView, { lines }: PageView): boolean {
  if (a.key === b.key) return a.stopped && a.words.length <= longestDoubled
  const [short, long] = a.text.length < b.text.length ? [a, b] : [b, a]
  if (short.stopped || !long.text.startsWith(short.text)) return false
  if (!long.stopped && long.words.length <= longestTitle) return false
  return short.index === lines.length - 1 || (long.stopped && letter.test(long.text[short.text.length] ?? ''))
}

const letter = /\p{L}/u

const version: readonly Clue[] = [{ role: 'caption', weight: 4, reason: 'another version of the caption beside it' }]

/** The same but for the source, however long. */
const captioned: readonly Clue[] = [
  { role: 'caption', weight: 7, reason: 'another version of the caption beside it' },
  { role: 'paragraph', weight: -2, reason: 'another version of the caption beside it' },
  { role: 'lede', weight: -2, reason: 'another version of the caption beside it' },
]

const doubled: readonly Clue[] = [
  { role: 'caption', weight: 7, reason: 'the same sentence twice, as a picture has it' },
  { role: 'title', weight: -3, reason: 'the same sentence twice, as a picture has it' },
]

const picture: readonly Clue[] = [
  { role: 'caption', weight: 7, reason: 'the same words twice, as a picture has them' },
  { role: 'related-title', weight: -5, reason: 'the same words twice, as a picture has them' },
  { role: 'cross-reference', weight: -3, reason: 'the same words twice, as a picture has them' },
]
