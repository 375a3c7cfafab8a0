import type { Clue, Construct } from '../construct.ts'
import { addMatter } from '../headline-matter.ts'
import { isStamp } from '../is-stamp.ts'
import type { LineView } from '../lines/line-view.ts'
import { innerStop, lostItsStop } from '../lines/sentence-shapes.ts'
import { isOnlyTime } from '../only-time.ts'
import type { PageView } from '../page/page-view.ts'

/** Words at the start that begin a sentence rather than a headline or name. */
const lowerStart = /^(?!o\s)\p{Ll}/u

/** Words of nearly all titles: what is longer and opens a page, but not above its day, is a caption, or a lede that lost its stop. */
const longestTitle = 24

/** Words of nearly all titles of other stories, some of which say how they go on. */
const longestOther = 28

const longerThanTitles: readonly Clue[] = [
  { role: 'related-title', weight: -1.5, reason: 'longer than a title' },
  { role: 'older-title', weight: -1.5, reason: 'longer than a title' },
  { role: 'cross-reference', weight: -1, reason: 'longer than a title' },
]

/** Lines that name a story: this one's title, or that of another. */
export const headline: Construct = (line, page) => {
  if (isNoTitle(line)) return noTitle(line)
  const clues: Clue[] = []
  addShape(clues, line)
  addPlace(clues, line, page)
  addMatter(clues, line, page)
  return clues
}

function isNoTitle(line: LineView): boolean {
  const { words, stopped, text } = line
  return isStamp(line) || words.length < 3 || words.length > 45 || stopped || lowerStart.test(text) || isText(line)
}

function noTitle({ stopped, words }: LineView): Clue[] {
  const weight = stopped && words.length >= 6 ? -5 - Math.min(3, words.length / 10) : -2
  return [
    { role: 'title', weight: -4, reason: 'not the shape of a title' },
    { role: 'related-title', weight, reason: 'not the shape of a title' },
    { role: 'older-title', weight, reason: 'not the shape of a title' },
    { role: 'cross-reference', weight: stopped ? 0 : -1.5, reason: 'not the shape of a title' },
    { role: 'furniture', weight: stopped ? -1.5 : 0, reason: 'ends like a sentence' },
  ]
}

/** What a line could be by its length. */
function addShape(clues: Clue[], line: LineView): void {
  const { length } = line.words
  const long = length >= 5
  const tooShort = length >= 4 ? -1.5 : -2.5
  clues.push({ role: 'title', zone: 'head', weight: long ? 2.5 : -2, reason: 'the shape of a title' })
  if (length > longestOther && !line.doubled) clues.push(...longerThanTitles)
  else {
    clues.push({ role: 'related-title', weight: long ? 1.2 : tooShort, reason: 'the shape of a title' })
    clues.push({ role: 'older-title', weight: long ? 0.8 : tooShort - 0.5, reason: 'the shape of a title' })
    clues.push({ role: 'cross-reference', weight: crossReferenceWeight(line), reason: 'a headline between paragraphs' })
  }
  clues.push({ role: 'subheading', weight: subheadingWeight(line), reason: 'a short line between paragraphs' })
  clues.push({ role: 'kicker', weight: length <= 6 ? 0.5 : -1, reason: 'a short line' })
  clues.push({ role: 'furniture', weight: long ? -1 : 0, reason: 'the shape of a title' })
  clues.push({ role: 'furniture', zone: 'opening', weight: long ? -1.5 : 0, reason: 'the shape of a title' })
  clues.push({ role: 'furniture', zone: 'head', weight: long ? 1 : 0, reason: 'the title of another story' })
}

/** What speaks against a title, by where the line stands and what it is made of. */
function addPlace(clues: Clue[], line: LineView, page: PageView): void {
  const { index, words, text } = line
  if (index < page.firstSentence) clues.push(...aboveText)
  if (isOnlyTime(text, words)) clues.push({ role: 'title', weight: -8, reason: 'not the shape of a title' })
  if (isListOfNames(line)) clues.push(...ofNames)
  if (line.holds.colon && label.test(text))
    clues.push({ role: 'title', weight: -6, reason: 'names the source of the story' })
  const below = page.lines[index + 1]
  if (index === 0 && words.length > longestTitle && !(below && isStamp(below)))
    clues.push({ role: 'title', zone: 'head', weight: -6, reason: 'longer than a title' })
  clues.push({ role: 'title', zone: 'opening', weight: -3, reason: 'the page has a title' })
  if (line.holds.colon && text.endsWith(':')) clues.push(...announcing)
  else if (text.endsWith(',')) clues.push(...goingOn)
}

/** What says whence a text was taken, before its source: `Nguồn: Anna Lee, “The Price”, …`, `Dịch từ: …`, `Theo dõi: …` is none. */
const label =
  /^(?:Nguồn(?: (?:bài|tin|gốc|dịch|trích|tham khảo))?|(?:Dịch|Trích|Lược dịch) (?:từ|theo)|Nguyên tác|Nguyên bản|Tựa gốc|Tên gốc|Bản gốc|Bài gốc)\s?:/u

/** Lists of other stories stand below the text, or in the head of the page; sub-headings stand in the text. */
const aboveText: readonly Clue[] = [
  { role: 'related-title', weight: -4, reason: 'above the first sentence' },
  { role: 'older-title', weight: -4, reason: 'above the first sentence' },
  { role: 'cross-reference', weight: -2, reason: 'above the first sentence' },
  { role: 'subheading', weight: -1, reason: 'above the first sentence' },
]

const announcing: readonly Clue[] = [
  { role: 'related-title', weight: -3, reason: 'announces what follows' },
  { role: 'older-title', weight: -3, reason: 'announces what follows' },
  { role: 'cross-reference', weight: -2, reason: 'announces what follows' },
]

/** `Anh chị em thân mến,` */
const goingOn: readonly Clue[] = [
  { role: 'paragraph', weight: 2.5, reason: 'goes on below' },
  { role: 'subheading', weight: -3, reason: 'goes on below' },
  { role: 'related-title', weight: -3, reason: 'goes on below' },
  { role: 'older-title', weight: -3, reason: 'goes on below' },
  { role: 'cross-reference', weight: -3, reason: 'goes on below' },
]

/** Names with commas between: `Hoàng Vũ Thuật, Lê Minh Khuất, Tạ Duy Anh`. */
function isListOfNames({ text, words }: LineView): boolean {
  return words.length >= 5 && words.length <= 40 && listOfNames.test(text)
}

/** Three names or more, of two to four words each. */
const listOfNames = /^\p{Lu}[^\s,]*(?:\s\p{Lu}[^\s,]*){1,3}(?:,\s\p{Lu}[^\s,]*(?:\s\p{Lu}[^\s,]*){1,3}){2,}$/u

const ofNames: readonly Clue[] = [
  { role: 'related-title', weight: -3, reason: 'names alone' },
  { role: 'older-title', weight: -3, reason: 'names alone' },
]

/** Several sentences, the last of which ends with a mark, or lost its own and is long: `Thế là làng họp và chia ca!` */
function isText({ text, words, halfStopped }: LineView): boolean {
  if (halfStopped) return words.length >= 10 && innerStop.test(text) && !isTwoQuestions(text)
  return lostItsStop(text, words.length)
}

/** `Đá quý là gì? Có nên bỏ tiền mua đá hay không?`, as titles ask. */
function isTwoQuestions(text: string): boolean {
  return text.endsWith('?') && twoQuestions.test(text)
}

const twoQuestions = /^[^.!?]+\?\s[^.!?]+\?$/u

/** Headlines have more words than sub-headings, and names or figures: without any, a line of some length is none. */
function crossReferenceWeight(line: LineView): number {
  const { length } = line.words
  if (length < 5) return length < 3 ? -2.5 : -1
  if (length >= 8 && namesNothing(line)) return -0.5
  return 0.5 + (length >= 8 ? 0.5 : 0) + (line.names.size > 0 || line.holds.digit ? 0.2 : 0)
}

/** Words of the longest sub-heading that is told by what it does not name. */
const longestHeading = 12

function namesNothing({ words, names, holds, text }: LineView): boolean {
  return names.size === 0 && !holds.digit && words.length <= longestHeading && !text.endsWith('?')
}

function subheadingWeight(line: LineView): number {
  const { words, index, text, names } = line
  if (index === 0 || text.endsWith(':')) return -1
  if (words.length <= 7) return 1.8
  if (words.length <= 9) return names.size > 0 && words.length > 7 ? -0.4 : 0.6
  if (words.length > longestHeading) return -2
  return namesNothing(line) ? 0.6 : -1.2
}
