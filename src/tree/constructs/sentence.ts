import type { Clue, Construct } from '../construct.ts'
import { isCutOff, isFirstLetter, isSurelyCutOff } from '../cut-off-page.ts'
import { endsStory } from '../ends-story.ts'
import type { LineView } from '../lines/line-view.ts'
import { datedOpening, innerStop, lostItsStop } from '../lines/sentence-shapes.ts'
import type { PageView } from '../page/page-view.ts'
import type { Reason } from '../reasons.ts'

/** Opens a question of an interview: `Thưa ông, …`, `- Nga có …`, `PV: …`. */
const question = /^(?:[-–*]\s|Thưa\s|PV\b|Hỏi\b|Vậy\s|Theo (?:ông|bà|anh|chị)\b|(?:Ông|Bà|Anh|Chị)\s)/u

/** Dots at the end: an abstract that was cut. */
const dots = /(?:…|\.\.)$/u

/** A colon at the end announces a quotation in the next paragraph. */
const announces = /[:;,]\s*$/u

/** How news text dates itself, and titles do not: `Sáng nay (21/7), lực lượng cứu hộ …`. */
const newsDay = /(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm|hôm|ngày)\s(?:nay|qua)\s?\(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\)/iu

/** Words of the shortest text that dates itself so. */
const newsLength = 15

const alone: readonly Clue[] = [
  { role: 'paragraph', weight: -4, reason: 'a word alone' },
  { role: 'lede', weight: -20, reason: 'a word alone' },
  { role: 'related-abstract', weight: -4, reason: 'a word alone' },
]

const opensAsNews: readonly Clue[] = [
  { role: 'related-title', weight: -2, reason: 'the page is cut off here' },
  { role: 'older-title', weight: -2, reason: 'the page is cut off here' },
]

const bulk: readonly Clue[] = [
  { role: 'paragraph', weight: 8, reason: 'holds much of the page' },
  { role: 'lede', weight: 8, reason: 'holds much of the page' },
]

/** Text that reads as sentences: paragraphs of the story, or the abstract of another story. */
export const sentence: Construct = (line, page) => {
  const { words, stopped, halfStopped, text } = line
  if (words.length < 2 && !isFirstLetter(line, page)) return alone
  const isLast = line.index === page.lines.length - 1
  const closes = endsStory(line, page)
  const isText = closes || stopped || halfStopped || lostItsStop(text, words.length)
  const cap = isLast && !isText && !line.prefix ? -1 : Number.POSITIVE_INFINITY
  const clues: Clue[] = []
  if (closes) addText(clues, cap, 3, 'names the source of the story')
  else addEnding(clues, cap, line, page)
  if (!isText && !isLast && (words.length < 25 || isMostlyInCapitals(text)) && !datesItself(line))
    clues.push({ role: 'lede', weight: -12, reason: 'no sentence' })
  addSize(clues, cap, line, page)
  if (words.length <= 70 && line.credit && !closes) addText(clues, cap, -4, 'ends with the source of a picture')
  return clues
}

/** What a line's end says: a stop, or what stands for one. */
function addEnding(clues: Clue[], cap: number, line: LineView, page: PageView): void {
  const { words, stopped, halfStopped, text } = line
  if (stopped) addText(clues, cap, words.length >= 6 ? 3 : 1.6, 'ends like a sentence')
  else if (text.endsWith('?') && words.length >= 4) addQuestion(clues, cap, line, page)
  else if (halfStopped) addText(clues, cap, words.length >= 25 ? 1.5 : 0, 'ends with a mark')
  else if (words.length >= 6 && announcesText(line, page)) addText(clues, cap, 0.8, 'announces what follows')
  else if (line.index === page.lines.length - 1 && (words.length < 2 || isCutOff(line, page))) {
    addText(clues, cap, isSurelyCutOff(line, page) ? 3.5 : 2, 'the page is cut off here')
    if (datedOpening.test(text)) clues.push(...opensAsNews)
  } else if (words.length >= newsLength && datesItself(line)) {
    addText(clues, cap, 2.5, 'dates itself as news does')
    clues.push({ role: 'title', weight: -3, reason: 'dates itself as news does' })
  } else addText(clues, cap, withoutStop(words.length), 'no full stop')
}

/** What a line says by how long it is, of how many sentences, and how often it is said. */
function addSize(clues: Clue[], cap: number, line: LineView, page: PageView): void {
  const { words, stopped, halfStopped, text } = line
  if (words.length >= 20) addText(clues, cap, 1, 'as long as a paragraph')
  if (line === page.bulk) clues.push(...bulk)
  if (innerStop.test(text.slice(0, 600)) && (stopped || !isMostlyInCapitals(text)))
    addText(clues, cap, 1.2, 'several sentences')
  if (halfStopped && !stopped && dots.test(text))
    clues.push({ role: 'related-abstract', weight: 2, reason: 'cut off with dots' })
  if (stopped && words.length >= 15) clues.push({ role: 'caption', weight: -2, reason: 'as long as a paragraph' })
  if (line.twins.length > 1) addText(clues, cap, -2, 'said more than once')
}

/** Whether what is announced stands below: no player. */
function announcesText({ text, index }: LineView, { lines }: PageView): boolean {
  return announces.test(text) && !player.test(lines[index + 1]?.text ?? '')
}

/** `▶ 00:00 ━━━━━━ 03:28` */
const player = /^[^\p{L}\d]*\d{1,2}:\d{2}(?!\d)[^\p{L}]*$/u

/** A question is the story's where somebody is asked; the only one of a page, or one in a list, is the title of another story. */
function addQuestion(clues: Clue[], cap: number, line: LineView, page: PageView): void {
  const { questions, places } = page
  const isAsked = question.test(line.text) && !isListed(line, page)
  if (!isAsked && isClosingList(line, page)) addText(clues, cap, -1, 'the title of another story')
  else if (isAsked || questions > 1) {
    addText(clues, cap, isAsked ? 2.5 : 0.8, 'a question')
    clues.push({ role: 'cross-reference', weight: -1, reason: 'a question' })
    if (questions > 2 && !places[line.index]?.below) clues.push(...oneOfMany)
  } else addText(clues, cap, -1, 'the only question of the page')
}

/** Words of the shortest sentence that may follow questions. */
const answerLength = 6

/** Whether a question stands beside another below a line without a stop, and nothing answers: titles with which a page ends. */
function isClosingList({ index }: LineView, { lines }: PageView): boolean {
  const [above, below] = [lines[index - 1], lines[index + 1]]
  const isBeside = above?.text.endsWith('?') || below?.text.endsWith('?')
  if (!isBeside || above?.stopped) return false
  return !lines.slice(index + 1).some(({ stopped, words }) => stopped && words.length >= answerLength)
}

/** Titles of other stories hardly ask one question each. */
const oneOfMany: readonly Clue[] = [
  { role: 'related-title', weight: -3, reason: 'one of several questions' },
  { role: 'older-title', weight: -3, reason: 'one of several questions' },
]

/** Whether a question stands in a list below a heading, behind the same mark as the line above it. */
function isListed({ index, text, lettered }: LineView, { lines, places }: PageView): boolean {
  return !lettered && places[index]?.below !== undefined && lines[index - 1]?.text[0] === text[0]
}

/** Whether hardly a letter is small, as in `CÁC NGOs RÚT LUI. CHỢ MỞ LẠI`: a title, whatever its stops. */
function isMostlyInCapitals(text: string): boolean {
  return (text.match(smallLetters)?.length ?? 0) * leastPerSmall < text.length
}

const smallLetters = /\p{Ll}/gu

/** Characters of such a title for each small letter in it, at least. */
const leastPerSmall = 20

/** @param cap most that it speaks for the abstract of another story */
function addText(clues: Clue[], cap: number, weight: number, reason: Reason): void {
  clues.push({ role: 'paragraph', weight, reason }, { role: 'lede', weight, reason })
  clues.push({ role: 'related-abstract', weight: Math.min(weight * 0.8, cap), reason })
}

function datesItself({ text, holds }: LineView): boolean {
  return holds.digit && newsDay.test(text)
}

/** The longer a line without a full stop, the likelier a paragraph that lost it: headlines are shorter. */
function withoutStop(words: number): number {
  if (words >= 35) return 0.5
  return words >= 25 ? -0.5 : -2.5
}
