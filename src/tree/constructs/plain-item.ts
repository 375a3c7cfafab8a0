import type { Clue, Construct } from '../construct.ts'
import type { LineView } from '../line-view.ts'
import type { PageView } from '../page-view.ts'
import { furnitureLines } from '../page-words/furniture-lines.ts'
import { sectionNames } from '../page-words/section-names.ts'
import { toTextClues } from '../text-clues.ts'
import { furnitureOpening } from './furniture.ts'
import { itemMark } from './list-item.ts'

/** Words of the longest item that is too short for the title of another story; below a question items may be longer. */
const longest = 5
const longestAnswer = 15

/** Items of the longest list. */
const most = 20

/** Words of the sentences around the items, and of the longest heading above them. */
const sentenceLength = 9
const headingLength = 9

/** Lines below the last item within which the story goes on. */
const reach = 8

/**
 * Items of the story that nothing announces, and the heading above them: two at least behind the same mark, a few words
 * each or answers to a question, not all of them words of the story as keywords are, with sentences above and below.
 */
export const plainItem: Construct = (line, page) => {
  const { index, lettered, stopped, words } = line
  if (index < page.firstSentence || page.firstSentence < 0) return []
  if (!lettered) return !stopped && isPlainItem(line, page) ? item : []
  const next = page.lines[index + 1]
  if (!next || next.lettered || stopped || words.length > headingLength) return []
  return isPlainItem(next, page) ? heading : []
}

function isPlainItem(line: LineView, page: PageView): boolean {
  const { lines, places, sentenceWords } = page
  if (places[line.index]?.below || !itemMark.test(line.text)) return false
  const items = findRun(line, lines)
  const start = items[0]?.index ?? 0
  const opening = lines[start - 1]
  if (items.length < 2 || items.length > most || !opening || isOfPage(opening, page)) return false
  const length = opening.text.endsWith('?') ? longestAnswer : longest
  return (
    items.every((item) => item.words.length <= length && item.twins.length === 1 && !isOfPage(item, page)) &&
    items.some(({ words }) => words.some((word) => !sentenceWords.has(word))) &&
    goesOn(start + items.length, page)
  )
}

/** The lines around one that begin as it does; not all of them where they are too many. */
function findRun(line: LineView, lines: readonly LineView[]): readonly LineView[] {
  let start = line.index
  let end = start + 1
  while (end - start <= most && isLike(lines[start - 1], line)) start--
  while (end - start <= most && isLike(lines[end], line)) end++
  return lines.slice(start, end)
}

/** Whether two lines begin with the same mark, or both with a number. */
function isLike(one: LineView | undefined, other: LineView): boolean {
  if (!one || one.lettered || !itemMark.test(one.text)) return false
  return one.text[0] === other.text[0] || (isDigit(one.text) && isDigit(other.text))
}

function isDigit(text: string): boolean {
  return text >= '0' && text < ':'
}

/** Whether a sentence of the story comes below the items, before anything that pages print. */
function goesOn(after: number, page: PageView): boolean {
  const below = page.lines.slice(after, after + reach)
  const end = below.find((line) => isSentence(line) || isOfPage(line, page))
  return end !== undefined && isSentence(end) && !isOfPage(end, page)
}

function isSentence({ stopped, words, text }: LineView): boolean {
  return (stopped || text.endsWith(';')) && words.length >= sentenceLength
}

/** Whether pages print a line, or it opens a list of theirs: keywords, buttons, other stories. */
export function isOfPage({ key, index }: LineView, { outletWords, places }: PageView): boolean {
  if (places[index]?.heading || places[index]?.isFoot) return true
  return (
    furnitureLines.has(key) || sectionNames.has(key) || outletWords.furniture.has(key) || furnitureOpening.test(key)
  )
}

const item = toTextClues('an item of a list inside the story', 6)

const heading: readonly Clue[] = [
  { role: 'subheading', weight: 2, reason: 'announces a list' },
  { role: 'related-title', weight: -2, reason: 'announces a list' },
  { role: 'cross-reference', weight: -2, reason: 'announces a list' },
]
