import type { Clue, Construct } from '../construct.ts'
import type { LineView } from '../line-view.ts'
import { isOnlyTime } from '../only-time.ts'
import type { PageView } from '../page-view.ts'
import { shareName } from '../share-name.ts'
import { shareWords } from '../share-words.ts'
import { innerStop, lostItsStop } from './sentence.ts'

/** Words at the start that begin a sentence rather than a headline or name. */
const lowerStart = /^(?!o\s)\p{Ll}/u

/** Share of a headline's words that the sentences of its page also use. */
const likeStory = 0.6
const unlikeStory = 0.3

/** Words that any text may share with a story, when none of them is a name. */
const fewWords = 5

/** Words of the title that must say of what the story is. */
const fewestWords = 6

/** Words of nearly all titles: what is longer and opens a page is a caption, or a lede that lost its stop. */
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
  const { index, words, stopped, text } = line
  if (isStamp(line) || words.length < 3 || words.length > 45 || stopped || lowerStart.test(text) || isText(line)) {
    const weight = stopped && words.length >= 6 ? -5 - Math.min(3, words.length / 10) : -2
    return [
      { role: 'title', weight: -4, reason: 'not the shape of a title' },
      { role: 'related-title', weight, reason: 'not the shape of a title' },
      { role: 'older-title', weight, reason: 'not the shape of a title' },
      { role: 'cross-reference', weight: stopped ? 0 : -1.5, reason: 'not the shape of a title' },
      { role: 'furniture', weight: stopped ? -1.5 : 0, reason: 'ends like a sentence' },
    ]
  }
  const clues: Clue[] = []
  const long = words.length >= 5
  const tooShort = words.length >= 4 ? -1.5 : -2.5
  const overlong = words.length > longestOther && !line.doubled
  clues.push({ role: 'title', zone: 'head', weight: long ? 2.5 : -2, reason: 'the shape of a title' })
  if (overlong) clues.push(...longerThanTitles)
  else {
    clues.push({ role: 'related-title', weight: long ? 1.2 : tooShort, reason: 'the shape of a title' })
    clues.push({ role: 'older-title', weight: long ? 0.8 : tooShort - 0.5, reason: 'the shape of a title' })
    clues.push({ role: 'cross-reference', weight: crossReferenceWeight(line), reason: 'a headline between paragraphs' })
  }
  clues.push({ role: 'subheading', weight: subheadingWeight(line), reason: 'a short line between paragraphs' })
  clues.push({ role: 'kicker', weight: words.length <= 6 ? 0.5 : -1, reason: 'a short line' })
  clues.push({ role: 'furniture', weight: long ? -1 : 0, reason: 'the shape of a title' })
  clues.push({ role: 'furniture', zone: 'opening', weight: long ? -1.5 : 0, reason: 'the shape of a title' })
  clues.push({ role: 'furniture', zone: 'head', weight: long ? 1 : 0, reason: 'the title of another story' })
  if (index < page.firstSentence) clues.push(...aboveText)
  if (isOnlyTime(text, words)) clues.push({ role: 'title', weight: -8, reason: 'not the shape of a title' })
  if (isListOfNames(line)) clues.push(...ofNames)
  if (index === 0 && words.length > longestTitle)
    clues.push({ role: 'title', zone: 'head', weight: -6, reason: 'longer than a title' })
  clues.push({ role: 'title', zone: 'opening', weight: -3, reason: 'the page has a title' })
  if (line.holds.colon && text.endsWith(':')) clues.push(...announcing)
  else if (text.endsWith(',')) clues.push(...goingOn)
  const named = namesStory(line, page)
  if (named) clues.push({ role: 'title', zone: 'head', weight: 1, reason: 'its names come back in the story' })
  else clues.push({ role: 'title', zone: 'head', weight: -0.8, reason: 'no name of the story' })
  const likeness = shareWords(words, page.sentenceWords)
  if (likeness >= likeStory && (named || words.length > fewWords))
    clues.push({ role: 'title', zone: 'head', weight: 1.5, reason: 'its words come back in the story' })
  if (likeness < unlikeStory) {
    const weight = !named && isInList(line, page) ? -4 : -2
    clues.push({ role: 'title', zone: 'head', weight, reason: 'its words do not come back in the story' })
  }
  if (likeness < likeStory && !named && words.length <= fewestWords && isPlain(text))
    clues.push({ role: 'title', zone: 'head', weight: -1.5, reason: 'a few words of which the story says nothing' })
  return clues
}

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

/** Whether two lines that could be titles stand right above one that could. */
function isInList({ index }: LineView, { lines }: PageView): boolean {
  const above = [lines[index - 1], lines[index - 2]]
  return above.every((line) => line && !line.stopped && !line.stamp && line.words.length > fewWords)
}

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

const smallLetter = /\p{Ll}/u

/**
 * Whether a name of the story is in a line, also as its first word, which has its capital anyway; in capitals every
 * word would be a name.
 */
function namesStory({ text, words, names }: LineView, { sentenceNames }: PageView): boolean {
  return smallLetter.test(text) && (sentenceNames.has(words[0] ?? '') || shareName(names, sentenceNames))
}

/** Without the marks of a headline, and not in capitals: `Nhà nông nhìn ra thế giới`, the name of a section or outlet. */
function isPlain(text: string): boolean {
  return !/[?!:,"“'‘…\d]/u.test(text) && smallLetter.test(text)
}

/** A line that is all date, or date and a few words: no title, however it is cut. */
function isStamp({ text, words, stamp }: LineView): boolean {
  return stamp?.strong === true && words.length < 16 && stamp.end - stamp.start > text.length * 0.4
}

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
