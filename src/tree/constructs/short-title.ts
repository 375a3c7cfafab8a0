import { fold } from '../../vietnamese/fold.ts'
import type { Clue, Construct } from '../construct.ts'
import { isInCapitals } from '../is-in-capitals.ts'
import { findAuthorLabel } from '../lines/author-line.ts'
import type { LineView } from '../lines/line-view.ts'
import { isOwnName } from '../page/find-own-names.ts'
import type { PageView } from '../page/page-view.ts'
import { commonWords } from '../page-words/common-words.ts'
import { furnitureLines } from '../page-words/furniture-lines.ts'
import { sectionNames } from '../page-words/section-names.ts'
import { findStrip } from './section-strip.ts'

/** Words of the longest title that its length alone does not tell. */
const longest = 12

/** Lines above the story in which a title is looked for: author and day may stand between. */
const reach = 6

/** Words of the shortest line that stands between a title and its lede and sums the story up. */
const dekLength = 14

/**
 * A title of a few words, told by what stands around it once a first reading has found the story: right above a longer
 * line without a full stop that sums the story up, or said twice in a row, with words that the story takes up.
 */
export const shortTitle: Construct = (line, page) => {
  const { title, storyStart } = page
  const end = title?.index ?? storyStart
  if (end === undefined || line.index > end || line.index + reach < end) return []
  const dek = title && sumsUp(title) ? title : undefined
  if (dek) {
    const above = findAbove(dek, page)
    if (!above) return []
    return line.index === dek.index ? isDek : line === above ? isTitle : []
  }
  return !title && isDoubled(line, page) && canBeTitle(line, page) ? isTitle : []
}

/** Somebody and what he says, as headlines put it: `Ông Kobakhidze: 'Gruzia không xếp hàng …'`. */
const headline = /^\p{Lu}[^:]{2,40}:\s['‘"“]/u

/** Titles may be as long, but they are set in capitals, said again or quote somebody. */
function sumsUp({ text, words, credit, twins }: LineView): boolean {
  return words.length >= dekLength && !credit && twins.length === 1 && !isInCapitals(text) && !headline.test(text)
}

const isTitle: readonly Clue[] = [
  { role: 'title', zone: 'head', weight: 7, reason: 'a few words of the story above what sums it up' },
]

const isDek: readonly Clue[] = [
  { role: 'title', weight: -5, reason: 'sums the story up below its title' },
  { role: 'lede', weight: 14, reason: 'sums the story up below its title' },
]

/** The short title above a dek, or above its author; capitals with the shape of a name are one where none stands above them. */
function findAbove(dek: LineView, page: PageView): LineView | undefined {
  const above = page.lines.slice(Math.max(0, dek.index - reach), dek.index)
  const beside = above.at(-1)
  const last =
    beside && namesAuthor(beside) ? above.findLast((line) => !namesAuthor(line) && !line.stamp?.strong) : beside
  const inCapitals = beside && isInCapitals(beside.text) ? beside : undefined
  return [last, inCapitals].find((line) => line && isShortTitle(line, page, dek))
}

function namesAuthor({ isAuthor, text }: LineView): boolean {
  return isAuthor || findAuthorLabel(text) !== ''
}

/** Whether the line above or below says the same. */
function isDoubled({ index, key }: LineView, { lines }: PageView): boolean {
  return [lines[index - 1], lines[index + 1]].some((beside) => beside?.key === key)
}

/** Whether the words of a line that are not any text's come back in the story: all of a few, most of many above a long dek. */
function isShortTitle(line: LineView, page: PageView, dek: LineView): boolean {
  if (!canBeTitle(line, page) || isLastOfMenu(line, page, dek)) return false
  const own = line.text
    .toLowerCase()
    .split(separator)
    .filter((word) => word !== '' && !commonWords.has(word))
    .map(fold)
  const shared = own.filter((word) => page.sentenceWords.has(word) || dek.words.includes(word)).length
  const isLong = line.words.length >= titleLength && dek.words.length >= longDek
  return shared > 0 && shared >= own.length * (isLong ? mostShared : 1)
}

/** Words of the longest item of a menu, of the longest title below one, and its items at least, the last included. */
const longestItem = 4
const longestBelowMenu = 18
const leastItems = 4

/** `Trang chủ`, `Kinh tế`, `Nhân quyền`, `Tin trong ngày` above a title: the last section of a menu, not a title above a dek. */
function isLastOfMenu({ index, text }: LineView, { lines }: PageView, dek: LineView): boolean {
  if (dek.words.length > longestBelowMenu || isInCapitals(text) || index + 1 < leastItems) return false
  const menu = lines.slice(index + 1 - leastItems, index + 1)
  return menu.every(
    (item) => item.words.length <= longestItem && !item.stopped && !item.stamp && !item.text.endsWith('?'),
  )
}

const separator = /[^\p{L}\p{N}]+/u

/** Words from which on a line looks like a title, and from which on no title is as long. */
const titleLength = 5
const longDek = 18
const mostShared = 0.5

/** How often a word begins another choice. */
const leastChoices = 3

/** `Chữ bé Chữ vừa Chữ to`: no title says a word so often. */
function isChoice({ words }: LineView): boolean {
  return words.some((word) => words.filter((other) => other === word).length >= leastChoices)
}

function canBeTitle(line: LineView, { outletWords, ownNames }: PageView): boolean {
  const { key, words, stopped, stamp } = line
  if (findStrip(line) || isChoice(line)) return false
  if (words.length === 0 || words.length > longest || stopped || stamp) return false
  if (sectionNames.has(key) || furnitureLines.has(key) || outletWords.furniture.has(key)) return false
  return !isOwnName(key, ownNames)
}
