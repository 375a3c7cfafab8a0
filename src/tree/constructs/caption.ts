import type { Clue, Construct } from '../construct.ts'
import { film } from '../credits/find-credit.ts'
import { isAllCredit } from '../credits/is-all-credit.ts'
import { findNumber } from '../credits/picture-number.ts'
import { insidePictureTags, widthAndDay } from '../credits/picture-tags.ts'
import { endsAgency, isAgency } from '../credits/source-names.ts'
import { isStorySource } from '../credits/story-source.ts'
import { findDescription } from '../described-picture.ts'
import { endsStory } from '../ends-story.ts'
import { isRetold } from '../is-retold.ts'
import { isStamp } from '../is-stamp.ts'
import { announcesAuthor } from '../lines/author-line.ts'
import type { LineView } from '../lines/line-view.ts'
import { innerStop } from '../lines/sentence-shapes.ts'
import type { PageView } from '../page/page-view.ts'
import { furnitureLines } from '../page-words/furniture-lines.ts'
import type { Reason } from '../reasons.ts'
import { shareName } from '../share-name.ts'
import { refersToText } from '../tells-story.ts'
import { findUnsigned, tellsWhatHappened } from '../unsigned-caption.ts'

/** `Ảnh: …` or `Ảnh tư liệu: …` before the caption. */
export const pictureLabel =
  /^(?:[[(]Ảnh\s?:\s?[^[\]()]{2,40}[\])]\s|(?:Ảnh|Hình|Hình ảnh)\s?\d{1,2}\s?[:.]\s|(?:Ảnh|Hình ảnh|Hình|Video|Clip|Sơ đồ|Bản đồ|Biểu đồ|Đồ họa|Infographic)(?:\stư liệu|\sminh h(?:ọa|oạ))?\s*:|(?:Chụp lại hình ảnh|Chú thích (?:hình )?ảnh)\s?[,:])/iu

/** `© Phù Sa Net giữ bản quyền`: the foot of a page. */
const rights = /bản quyền|copyright|all rights/iu

/** What kind of picture it is, behind the caption: `…giữa hai luống nho. Ảnh chụp màn hình`. */
const kindBehind =
  /(?:[.”"]|\s[-–—|])\s+\(?Ảnh (?:chụp màn hình|minh họa|minh hoạ|tư liệu|cắt từ (?:clip|video))\)?\.?$/u

/** Captions longer than this are paragraphs that end with a source. */
const longest = 70

/** A line below or beside a picture: it names the picture's source, or carries the picture's number. */
export const caption: Construct = (line, page) => {
  const { text, words } = line
  if (announcesAuthor(text)) return []
  if (text.startsWith('©') && !rights.test(text))
    return [{ role: 'caption', weight: isAllCredit(line) ? 2 : 5, reason: 'opens with a copyright sign' }]
  if (words.length <= longest && isTagged(text)) return isCaption(7, 'stands between the tags of a picture')
  const credit = words.length <= longest && !isRetold(line) && !endsStory(line, page) ? line.credit : undefined
  if (credit && isTitleOfAgency(line, page)) return []
  if (credit && (credit.start > 12 || (isParted(text, credit.start) && !line.isAuthor)))
    return isCaption(6, 'ends with the source of a picture')
  if (words.length <= longest && endsWithKind(text)) return isCaption(6, 'ends with the kind of a picture')
  if (words.length <= longest && line.holds.digit && widthAndDay.test(text.slice(-40)))
    return isCaption(5, 'ends with the width and day of a picture')
  if (isCreditBelow(line, page)) return isCaption(endsWithDay(line) ? 9 : 4.5, 'stands above the source of a picture')
  if (pictureLabel.test(text) && words.length > 5 && !isTitleOfPage(line, page))
    return isCaption(text.startsWith('[') ? 7 : 4, "opens as a picture's label")
  const numbered = findNumber(line)
  if (numbered) return numbered
  const found = findDescription(line) ?? findUnsigned(line, page)
  return found ? isCaption(found.weight, found.reason) : []
}

function endsWithKind(text: string): boolean {
  const ending = text.slice(-60)
  return ending.includes('Ảnh ') && kindBehind.test(ending)
}

/** The full day of a picture at its caption's end: `… tại Praha, ngày 6/10/2022.`, `… hôm 11 tháng 5, 2022.` */
const dayAtEnd = /(?:,|ngày|hôm)\s\d{1,2}(?:[/.-]\d{1,2}[/.-]|\stháng\s\d{1,2}(?:,|\snăm)?\s)\d{4}\.?$/u

function endsWithDay({ text, holds }: LineView): boolean {
  return holds.digit && dayAtEnd.test(text.slice(-40))
}

/** `11 tháng` of a picture's day is no count of months. */
function withoutDay(line: LineView): string {
  return endsWithDay(line) ? line.text.replace(dayAtEnd, '') : line.text
}

/** Opens the title of a page that shows a drawing: `Infographic: Chợ đá Yerevan qua các mùa lũ`. */
const drawing = /^(?:infographics?|đồ họa)\s*:/iu

/** Whether a line above the text is the title of a page that shows a film, or a drawing if none above names what the story does. */
function isTitleOfPage({ index, text, key, stopped }: LineView, { lines, sentenceNames }: PageView): boolean {
  if (stopped || !(film.test(text) || drawing.test(text))) return false
  const above = lines.slice(0, index)
  if (above.some((line) => line.stopped)) return false
  return film.test(text) || above.every((line) => line.key === key || !isTitleLike(line, sentenceNames))
}

/** Words of a line above the text that may be its title. */
const titleLength = 5

function isTitleLike({ words, stamp, names }: LineView, sentenceNames: ReadonlySet<string>): boolean {
  return words.length >= titleLength && !stamp && (sentenceNames.has(words[0] ?? '') || shareName(names, sentenceNames))
}

/** Whether a stop, bracket or dash parts a caption of a word or two from its source: `Lò nung. Ảnh: AFP`, but `Chùm ảnh: …`. */
function isParted(text: string, at: number): boolean {
  return at > 3 && (stopBehind.test(text.slice(0, at).slice(-4)) || opensSource.test(text.slice(at, at + 3)))
}

/** The end of a sentence, `.” `, and what opens a source, ` (`, ` – `. */
const stopBehind = /[.!?]["”’]?\s*$/u
const opensSource = /^\s*[([|–—-]/u

function isTagged(text: string): boolean {
  const { start, end } = insidePictureTags(text)
  return end - start < text.length
}

function isCaption(weight: number, reason: Reason): Clue[] {
  return [
    { role: 'caption', weight, reason },
    { role: 'title', weight: -weight, reason },
    { role: 'cross-reference', weight: weight > 6 ? -4 : -1, reason },
  ]
}

/** Whether a line is the first of some length, with the day of the page below its source: a title, `TTXVN`, `12/05/2022`. */
function isTitleAboveDay(line: LineView, { lines, firstSentence }: PageView): boolean {
  const day = lines[line.index + 2]
  return day !== undefined && isStamp(day) && isFirstOfLength(line, lines, firstSentence)
}

/** The same with the source behind it, and no other line that could be the title: `Tít | Reuters`, `12/05/2022`. */
function isTitleOfAgency(line: LineView, { lines, firstSentence }: PageView): boolean {
  const { index, text, credit } = line
  const day = lines[index + 1]
  if (!credit || !day || !isStamp(day) || !isFirstOfLength(line, lines, firstSentence)) return false
  if (!joint.test(text.slice(credit.start, credit.creditStart))) return false
  return lines.slice(index + 2, firstSentence).every(({ words }) => words.length < titleLength)
}

/** What parts a title from its agency: ` | `, ` / `. */
const joint = /^\s*[|/–—-]\s*$/u

function isFirstOfLength({ index, words, stopped }: LineView, lines: readonly LineView[], text: number): boolean {
  if (stopped || words.length < titleLength || index >= text) return false
  return lines.slice(0, index).every((above) => above.words.length < titleLength || isStamp(above))
}

/** Characters before the day of a picture, at least; that of a page stands at the start of its line. */
const dayStart = 30

/** Whether one of the next two lines names a source and nothing else; the line between may be a button. */
function isCreditBelow(line: LineView, page: PageView): boolean {
  const { words, index, stamp } = line
  if (words.length < 4 || words.length > 25 || (stamp?.strong && stamp.start < dayStart) || line.isAuthor) return false
  if (isTitleAboveDay(line, page)) return false
  const [next, second] = [page.lines[index + 1], page.lines[index + 2]]
  const isAbove = isCredit(next, page)
    ? !(second && pictureLabel.test(second.text))
    : next !== undefined && isButton(next) && isCredit(second, page)
  if (!isAbove || !line.stopped) return isAbove
  return !refersToText(withoutDay(line)) && !innerStop.test(line.text) && !isEndOfText(line, page)
}

/** Words of a sentence of the text, and lines below a source among which the text would go on. */
const sentenceLength = 8
const goesOnWithin = 5

/** Whether a sentence that tells what happened ends the text, below another: the sources under it are those of all pictures. */
function isEndOfText({ index, text, words }: LineView, { lines }: PageView): boolean {
  const above = lines[index - 1]
  if (words.length < sentenceLength || !above?.stopped || above.words.length < sentenceLength || above.credit)
    return false
  const isOver = lines
    .slice(index + 1, index + 1 + goesOnWithin)
    .every((below) => !below.stopped || below.words.length < sentenceLength)
  return isOver && tellsWhatHappened(text)
}

/** Whether a line between a caption and its source may be the button of a viewer; a day stands below a title. */
function isButton({ words, stopped, stamp }: LineView): boolean {
  return words.length <= 5 && !stopped && !stamp?.strong
}

/** Whether a line names a source and nothing else. */
function isCredit(line: LineView | undefined, page: PageView): boolean {
  if (!line || line.words.length > 8 || furnitureLines.has(line.key) || isStorySource(line, page)) return false
  return isAllCredit(line) || (endsAgency(line.words.at(-1)) && isAgency(line.text))
}
