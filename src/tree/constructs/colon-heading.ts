import { findFurnitureWords } from '../belongs-to-story.ts'
import type { Clue, Construct } from '../construct.ts'
import { isOfPage } from '../is-of-page.ts'
import type { LineView } from '../lines/line-view.ts'
import { itemMark } from '../lines/list-shapes.ts'
import type { PageView } from '../page/page-view.ts'

/** Words of the shortest and of the longest such sub-heading. */
const shortest = 2
const longest = 8

/** Words of the shortest sentence beside it. */
const sentenceLength = 6

/** A sub-heading that ends with a colon, between two sentences or above items: `Phản ứng quốc tế:`, `Diễn biến chính:`. */
export const colonHeading: Construct = (line, page) => {
  const { index, text, words, holds } = line
  if (!holds.colon || !text.endsWith(':') || words.length < shortest || words.length > longest) return []
  if (page.firstSentence < 0 || index <= page.firstSentence || isOther(line, page)) return []
  return isBelowText(line, page) && isAboveText(line, page) ? heading : []
}

/** Whom the page speaks to, what a film, a picture or an author has above it, and who speaks: `Mời bạn xem video:`, `Ông nói:`. */
const ofPage =
  /(?<!\p{L})(?:bạn|quý|độc giả|đây|video|clip|ảnh|nguồn|theo|xem|đọc|nghe|tin|bài|tác giả|tham khảo|chủ đề|họ và tên|link|nói|said|wrote)(?!\p{L})/iu

/** A sentence that goes on in the items below it: `Ba vướng mắc chính gồm:`. */
const goesOn = /\s(?:gồm|là|như|sau|đây|rằng|biết|nêu|viết|hỏi|đáp|thấy):$/u

/** Whether a line is a label or a call of the page: `Xem video:`, `Tác giả bài viết:`, `Mời quý vị nghe tại đây:`. */
function isOther(line: LineView, page: PageView): boolean {
  const { index, key, text, credit, isAuthor } = line
  if (credit || isAuthor || page.places[index]?.below || isOfPage(line, page)) return true
  return ofPage.test(text) || goesOn.test(text) || findFurnitureWords(key).size > 0
}

function isBelowText({ index }: LineView, { lines }: PageView): boolean {
  const above = lines[index - 1]
  return isSentence(above) || (isAside(above) && isSentence(lines[index - 2]))
}

/** A picture or a button between a sentence and the heading below it. */
function isAside(line: LineView | undefined): boolean {
  return line !== undefined && !line.stopped && (line.credit !== undefined || line.words.length < sentenceLength)
}

/** Whether a sentence, or two items at least, stand right below. */
function isAboveText({ index }: LineView, page: PageView): boolean {
  const [first, second] = page.lines.slice(index + 1, index + 3)
  if (!first || isOfPage(first, page)) return false
  if (isSentence(first)) return true
  return !first.lettered && itemMark.test(first.text) && second !== undefined && itemMark.test(second.text)
}

function isSentence(line: LineView | undefined): boolean {
  return line?.stopped === true && line.words.length >= sentenceLength && !line.credit
}

const heading: readonly Clue[] = [
  { role: 'subheading', weight: 3, reason: 'announces what follows' },
  { role: 'furniture', weight: -2, reason: 'announces what follows' },
]
