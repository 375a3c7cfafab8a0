import type { Clue, Construct } from '../construct.ts'
import { isInCapitals } from '../is-in-capitals.ts'
import { isStamp } from '../is-stamp.ts'
import { announcesAuthor } from '../lines/author-line.ts'
import type { LineView } from '../lines/line-view.ts'
import type { PageView } from '../page/page-view.ts'
import { furnitureLines } from '../page-words/furniture-lines.ts'
import { sectionNames } from '../page-words/section-names.ts'
import { shareName } from '../share-name.ts'
import { isOfStory, isTitleLike, lineOf, titleLengths } from '../title-like.ts'

/** Words of the shortest and of the longest title that its day tells. */
const { shortest, longest } = titleLengths

/** Lines below a title within which its day stands: author and buttons may stand between. */
const reach = 5
const longestBetween = 5

/** A title right above the day of the page: the last of the days above the first sentence, for others are those of other stories. */
export const aboveDay: Construct = (line, page) => {
  const { index, words, stopped } = line
  if (stopped || index >= page.firstSentence) return []
  if (words.length >= ledeLength && isBelowTitle(line, page)) return tooLong
  if (words.length > longest) return []
  if (isOfOthers(line, page) && isBelowTitle(line, page)) return ofOthers
  if (!isTitle(line, page) || isDek(line, page)) return []
  if (isBelowOwnDay(line, page)) return ofDek
  return isOfStory(line, page) ? ofStory : bare
}

function isTitle(line: LineView, page: PageView): boolean {
  const { index, words, stopped, stamp, twins } = line
  if (stopped || stamp || words.length > longest || twins[0] !== index) return false
  if (words.length < shortest && !isShortTitle(line, page)) return false
  return !isSigned(page.lines[index - 1]) && isRightAboveDay(twins.at(-1) ?? index, page)
}

/** Whether a line is a name; in capitals it is the section: `BIỂN ĐEN`, `GÓC NHÌN`. */
function isSigned(line: LineView | undefined): boolean {
  return line?.isAuthor === true && !isInCapitals(line.text)
}

/** Words of the shortest title that only its day and the names of the story tell: `Con đường qua Meghri`. */
const fewest = 3

/** Whether a few words, not all of them names, name the story, and none below them could be its title. */
function isShortTitle({ index, text, words, names, credit, isAuthor }: LineView, page: PageView): boolean {
  const { lines, firstSentence, sentenceNames } = page
  if (words.length < fewest || credit || isAuthor || !smallWord.test(text)) return false
  if (!shareName(names, sentenceNames)) return false
  const below = lines.slice(index + 1, firstSentence)
  return !below.some((other) => isTitleLike(other) && other.words.length < dekLength)
}

/** A word without a capital behind the first. */
const smallWord = /\s\p{Ll}/u

/** Whether a line that could be a title stands below the heading of a list, or beside another that could. */
function isOfOthers(line: LineView, { lines, places, firstSentence }: PageView): boolean {
  if (!isTitleLike(line)) return false
  if (places[line.index]?.below === 'related') return true
  const beside = [lines[line.index - 1], lines[line.index + 1]]
  return beside.some((other) => other && other.index < firstSentence && isTitleLike(other))
}

const ofOthers: readonly Clue[] = [
  { role: 'title', zone: 'head', weight: -4, reason: 'the title of another story' },
  { role: 'furniture', zone: 'opening', weight: 3, reason: 'the title of another story' },
]

/** Words of the shortest line that may sum a story up below a title of a few words. */
const dekLength = 14

/** Whether a line of some length may be the dek of a title of a few words above it. */
function isDek({ index, words }: LineView, { lines }: PageView): boolean {
  const above = lines[index - 1]
  if (words.length < dekLength || !above || above.stopped || above.stamp) return false
  return above.words.length > 1 && !sectionNames.has(above.key) && !furnitureLines.has(above.key)
}

/** Whether a line of some length sums up the title of the story that stands above it with the day between. */
function isBelowOwnDay({ index, words }: LineView, page: PageView): boolean {
  const [title, day] = [page.lines[index - 2], page.lines[index - 1]]
  if (words.length < dekLength || !title || !day || !isStamp(day) || lineOf(title) === lineOf(day)) return false
  if (page.places[title.index]?.below !== undefined) return false
  return isTitleLike(title) && title.words.length < words.length && isOfStory(title, page)
}

const ofDek: readonly Clue[] = [
  { role: 'title', zone: 'head', weight: -4, reason: 'sums the story up below its title' },
  { role: 'lede', weight: 14, reason: 'sums the story up below its title' },
]

/** Whether a title with its day stands above a line, so that a long one is the lede, which lost its stop. */
function isBelowTitle(line: LineView, page: PageView): boolean {
  return page.lines
    .slice(Math.max(0, line.index - ledeReach), line.index)
    .some((title) => isTitle(title, page) && (isOfStory(title, page) || isOn(title, line)))
}

/** Whether a long line names what a title does. */
function isOn(title: LineView, { words, names }: LineView): boolean {
  return words.length >= ledeLength && (shareName(title.names, names) || words.includes(title.words[0] ?? ''))
}

/** Words of the shortest lede without a full stop that a title with its day above tells. */
const ledeLength = 21

/** Lines above a lede within which its title stands. */
const ledeReach = 8

const tooLong: readonly Clue[] = [
  { role: 'title', zone: 'head', weight: -4, reason: 'longer than a title' },
  { role: 'lede', weight: 12, reason: 'longer than a title' },
]

const ofStory: readonly Clue[] = [
  { role: 'title', zone: 'head', weight: 2.5, reason: 'the day of the page stands below' },
]
const bare: readonly Clue[] = [{ role: 'title', zone: 'head', weight: 1, reason: 'the day of the page stands below' }]

function isRightAboveDay(index: number, { lines, firstSentence }: PageView): boolean {
  const below = lines.slice(index + 1, Math.min(index + 1 + reach, firstSentence))
  const day = below.findLastIndex(isDayOrAuthor)
  if (day < 0 || !below.slice(0, day).every((line) => line.words.length <= longestBetween || isDayOrAuthor(line)))
    return false
  const at = index + 1 + day
  if ([lines[index], lines[at + 1]].some((line) => lineOf(line) === lineOf(lines[at]))) return false
  return !lines.slice(at + 1, firstSentence).some(isStamp)
}

function isDayOrAuthor(line: LineView): boolean {
  return isStamp(line) || line.isAuthor || announcesAuthor(line.text)
}
