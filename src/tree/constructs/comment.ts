import type { Clue, Construct } from '../construct.ts'
import { isAgency } from '../credits/source-names.ts'
import type { LineView } from '../lines/line-view.ts'
import type { PageView } from '../page/page-view.ts'
import { furnitureLines } from '../page-words/furniture-lines.ts'

/** What stands below each comment of a thread: its buttons, perhaps with its age. An age alone dates a list's item. */
const button =
  /^(?:thich|tra loi|bao cao|bao xau|(?:\d{1,3} (?:phut|gio|ngay|tuan|thang|nam)(?: truoc)? )?thich(?: \d+)? tra loi)$/u

/** Words of the longest of them. */
const longestButton = 7

/** Lines below a comment within which its buttons stand. */
const reach = 3

/** Comments of readers: sentences, perhaps below a name, with the buttons of a comment under them. */
export const comment: Construct = (line, page) => {
  if (line.words.length === 0 || line.words.length > 120) return []
  if (!isAboveButton(line, page) || isOfStory(line, page)) return []
  if (isButton(line)) return [{ role: 'furniture', weight: 3, reason: 'a button below a comment' }]
  if (line.words.length > longestName || line.stopped) return wordsOfReader
  return isSignature(line, page) ? [] : nameOfReader
}

/** Whether a name below a sentence has nothing but the buttons of the page below it: a reader's stands above what he says. */
function isSignature({ index }: LineView, { lines }: PageView): boolean {
  const above = lines.slice(Math.max(0, index - reach), index)
  if (!above.some(({ stopped, words }) => stopped && words.length >= sentenceLength)) return false
  const first = lines.findIndex((line) => line.index > index && isButton(line))
  return lines.slice(index + 1, first).every(({ key, text }) => furnitureLines.has(key) || ofPage.test(text))
}

/** Whence the story was taken, and its keywords: `Theo TTXVN`, `Từ khóa: …`. */
const ofPage = /^(?:theo|nguồn|tags?|từ khóa|chủ đề)[\s:]/iu

/** Words of the shortest sentence of a story above its author. */
const sentenceLength = 8

function isAboveButton({ index }: LineView, { lines }: PageView): boolean {
  for (let below = index + 1; below <= index + reach; below++) if (isButton(lines[below])) return true
  return false
}

/** Sentences of a comment, at most, below the name of its reader. */
const longestComment = 4

/** Words of the longest name, with what a forum prints beside it. */
const longestName = 5

/** Whether the buttons are those of the story or post itself: no reader's name stands above the sentence, or far above. */
function isOfStory({ index, stopped, halfStopped }: LineView, { lines, firstSentence }: PageView): boolean {
  if (!(stopped || halfStopped) || firstSentence < 0) return false
  return !lines.slice(Math.max(firstSentence, index - longestComment), index).some(isNameLike)
}

/** One word, or words with capitals each, as no sub-heading has: `tam_ca_phe`, `Hạnh Lê`, `#2`. */
const nameOrMark = /^(?:\S+|\p{Lu}\S*(?:\s\p{Lu}\S*)+)$/u

function isNameLike(line: LineView): boolean {
  if (isButton(line)) return true
  if (line.words.length > longestName || line.stopped || line.halfStopped || line.credit) return false
  return nameOrMark.test(line.text) && !isAgency(line.text)
}

function isButton(line: LineView | undefined): boolean {
  return line !== undefined && line.words.length <= longestButton && button.test(line.key)
}

const nameOfReader: readonly Clue[] = [
  { role: 'furniture', zone: 'tail', weight: 3, reason: 'the name above a comment' },
  { role: 'byline', weight: -3, reason: 'the name above a comment' },
]

const wordsOfReader: readonly Clue[] = [
  { role: 'noise', zone: 'tail', weight: 5, reason: "a reader's comment" },
  { role: 'paragraph', weight: -3, reason: "a reader's comment" },
  { role: 'related-abstract', weight: -3, reason: "a reader's comment" },
  { role: 'related-title', weight: -3, reason: "a reader's comment" },
  { role: 'older-title', weight: -3, reason: "a reader's comment" },
]
