import { madeOnce } from '../../knowledge/made-once.ts'
import type { Clue, Construct } from '../construct.ts'
import { pictureNumber } from '../credits/picture-number.ts'
import type { LineView } from '../lines/line-view.ts'
import { searchEnding } from '../lines/search-ending.ts'
import { innerStop } from '../lines/sentence-shapes.ts'
import type { PageView } from '../page/page-view.ts'
import { tellsNothing } from '../unsigned-caption.ts'

/** Share of a line's words that a near variant of the title has too. */
const nearVariant = 0.8

/**
 * Echoes of the title: the same string as picture label, alternative text (often without accents), footer. Looks only
 * when a first reading has found the title.
 */
export const titleEcho: Construct = (line, page) => {
  const { title } = page
  if (!title || line.index === title.index || line.words.length < 4) return []
  if (isBelowLabel(line, page, title)) return line.stopped ? sentenceBelowLabel : belowLabel
  if (line.key === title.key) return sameAsTitle(line, title, page.lines)
  if (line.key.startsWith(`${title.key} `)) {
    return [{ role: 'caption', weight: tellsMore(line) ? 1 : 4, reason: "the title, as a picture's label" }]
  }
  if (line.stopped || line.words.length * 2 < title.words.length || shareIn(line.words, title) < nearVariant) return []
  const clues: Clue[] = [
    { role: 'caption', weight: 3.5, reason: "a variant of the title, as a picture's alternative text" },
    { role: 'subheading', weight: -2, reason: 'a variant of the title' },
  ]
  return clues
}

/** Whether a line is a sentence that begins as the title does, as many a lede is. */
function tellsMore({ stopped, credit, text }: LineView): boolean {
  return stopped && !credit && searchEnding(text, pictureNumber) < 0
}

/** Words of the longest caption that ends like a sentence, and of the longest that is none but for its stop. */
const longest = 32
const phrase = 6

/**
 * Whether the line above is the title with a picture's number; a page that is cut off there ends in its text. A sentence
 * counts that tells nothing, or on a page whose pictures nearly all have one below.
 */
function isBelowLabel(line: LineView, { lines }: PageView, title: LineView): boolean {
  const { index, stopped, words, text } = line
  if (index === lines.length - 1 || !isLabel(lines[index - 1], title)) return false
  return (
    !stopped ||
    (words.length <= phrase && tellsNothing(line)) ||
    (words.length <= longest && !innerStop.test(text) && isGallery(lines, title))
  )
}

function isLabel(line: LineView | undefined, title: LineView): boolean {
  return line?.key.startsWith(`${title.key} `) === true && searchEnding(line.text, pictureNumber) >= 0
}

/** Pictures that a gallery has at least, each with one sentence below its label. */
const leastPictures = 3

function isGallery(lines: readonly LineView[], title: LineView): boolean {
  const below = lines.filter(({ index }) => isLabel(lines[index - 1], title))
  const captions = below.filter(({ words, text }) => words.length <= longest && !innerStop.test(text))
  return captions.length >= leastPictures && captions.length >= below.length - 1
}

const belowLabel: readonly Clue[] = [
  { role: 'caption', weight: 3, reason: "stands below a picture's label" },
  { role: 'cross-reference', weight: -1, reason: "stands below a picture's label" },
]

const sentenceBelowLabel: readonly Clue[] = [
  { role: 'caption', weight: 7, reason: "stands below a picture's label" },
  { role: 'paragraph', weight: -1.5, reason: "stands below a picture's label" },
]

function sameAsTitle(line: LineView, title: LineView, lines: readonly LineView[]): readonly Clue[] {
  if (line.index > title.index + 2) return repeated
  return lines[line.index - 1]?.stopped ? repeated : inOpening
}

const inOpening: readonly Clue[] = [{ role: 'title', zone: 'opening', weight: 5, reason: 'repeats the title' }]

const repeated: readonly Clue[] = [
  { role: 'furniture', weight: 5, reason: 'repeats the title' },
  { role: 'related-title', weight: -6, reason: 'repeats the title' },
  { role: 'older-title', weight: -6, reason: 'repeats the title' },
  { role: 'caption', weight: 3, reason: 'repeats the title' },
  { role: 'cross-reference', weight: -3, reason: 'repeats the title' },
]

const wordsOf = madeOnce((title: LineView) => new Set(title.words))

/** Share of a line's words that the title has too. */
export function shareIn(words: readonly string[], title: LineView): number {
  const known = wordsOf(title)
  return words.filter((word) => known.has(word)).length / words.length
}
