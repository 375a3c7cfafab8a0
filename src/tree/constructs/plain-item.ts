import type { Clue, Construct } from '../construct.ts'
import { findRun } from '../find-run.ts'
import { isOfPage } from '../is-of-page.ts'
import type { LineView } from '../lines/line-view.ts'
import { itemMark } from '../lines/list-shapes.ts'
import type { PageView } from '../page/page-view.ts'
import { toTextClues } from '../text-clues.ts'

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
  const items = findRun(lines, line, (other) => isLike(other, line), most)
  const start = items[0]?.index ?? 0
  const opening = lines[start - 1]
  if (items.length < 2 || items.length > most || !opening || isOfPage(opening, page)) return false
  const length = opening.text.endsWith('?') ? longestAnswer : longest
  return (
    items.every((one) => one.words.length <= length && one.twins.length === 1 && !isOfPage(one, page)) &&
    items.some(({ words }) => words.some((word) => !sentenceWords.has(word))) &&
    goesOn(start + items.length, page)
  )
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

const item = toTextClues('an item of a list inside the story', 6)

const heading: readonly Clue[] = [
  { role: 'subheading', weight: 2, reason: 'announces a list' },
  { role: 'related-title', weight: -2, reason: 'announces a list' },
  { role: 'cross-reference', weight: -2, reason: 'announces a list' },
]
