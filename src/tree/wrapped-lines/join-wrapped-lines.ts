import type { Block, DumpTree } from '../dump-tree.ts'
import { blockText } from '../from-dump.ts'
import { isInCapitals } from '../is-in-capitals.ts'
import { authorName } from '../lines/author-line.ts'
import { countWords } from '../lines/count-words.ts'
import { findStamp } from '../lines/dateline-shape.ts'
import { findBrokenLines, leadsOn } from './find-broken-lines.ts'
import { findBrokenTitle } from './find-broken-title.ts'
import { findSetting, goesOn, marginOf, reachOf, type Setting, timed } from './find-setting.ts'
import { isAdjacent, joinRuns } from './join-runs.ts'

/** A column of newsprint or of a telephone, in which more pairs of lines must be wrapped. */
const narrow = 55

/** Least number of wrapped pairs of lines, and shares that tell them from a list of titles of like length. */
const leastPairs = 3
const leastNarrowPairs = 6
const leastFull = 0.6
const leastLower = 0.4

/** Most lines beyond the column, for each line that fills it: furniture may be longer. */
const mostLonger = 0.5

/** Ends a paragraph, even where the next word would not have fitted. */
const paragraphEnd = /[.!?:…]["”’»)]*$/u

/** Opens a speech or an item: never in the middle of a paragraph behind a full stop. */
const dash = /^[-–—•*]\s/u

/** Opens an item of a list: `- Hội nghị …`, `2. Trao đổi …`. */
const item = /^(?:[-–—•*+]|\d{1,2}[.)])\s+\p{Lu}/u

/** A dash alone on a line: what is said stands below it. */
const loneDash = /^[-–—•*]$/u

/** Words of the shortest title, whose last words stand on a line of their own. */
const titleLength = 5
const smallLetter = /^\p{Ll}/u

/** A small letter, or a day or number before one: `3 năm 2017, …`; four figures number an item. */
const sentenceGoesOn = /^(?:\d{1,2}\s)?\p{Ll}/u

/** What is a line of its own however full: an address, a drawn line, a clock time. */
const alone = /^(?:https?:\/\/\S+|[^\p{L}\p{N}]{3,}|\d{1,2}\s?[:h]\s?\d{2})$/u

/**
 * Joins the lines of paragraphs that a mail program or editor has cut at a fixed column: on a page of which most lines
 * are as full as the first word of the next allows. There a sentence is joined over any line, however short: a
 * paragraph's first line may be. A page that breaks its lines anywhere is joined where it breaks its sentences. On all
 * others at most a title is.
 *
 * @param text the dump's normalised text, of which the gap between two lines is taken
 */
export function joinWrappedLines(tree: DumpTree, text: string): void {
  const setting = findSetting(tree.children)
  const keepsColumn = setting !== undefined && looksWrapped(tree.children, setting)
  const broken = findBrokenLines(tree.children)
  const title = findBrokenTitle(tree.children)
  if (!keepsColumn && !broken && title < 0) return
  const joins = tree.children.map(
    (block, index) =>
      (keepsColumn && isJoined(block, tree.children[index + 1], setting)) ||
      broken?.[index] === true ||
      index === title,
  )
  tree.children = joinRuns(tree.children, joins, text)
}

/**
 * Whether most lines of text are full, and sentences go on below them. Longer lines count between the full ones only: a
 * page pasted above or below a wrapped one keeps its own.
 */
function looksWrapped(blocks: readonly Block[], setting: Setting): boolean {
  let [full, long, lower, longer, longerSince] = [0, 0, 0, 0, 0]
  blocks.forEach((block, index) => {
    const next = blocks[index + 1]
    if (reachOf(block) > setting.width) longerSince += 1
    else if (isAdjacent(block, next)) {
      const wraps = isWrapped(block, next, setting)
      if (wraps) {
        if (full > 0) longer += longerSince
        longerSince = 0
        full += 1
      }
      if (wraps && goesOn.test(blockText(next))) lower += 1
      if (isLong(block, setting)) long += 1
    }
  })
  const least = setting.width < narrow ? leastNarrowPairs : leastPairs
  return full >= least && longer <= full * mostLonger && full >= long * leastFull && lower >= full * leastLower
}

/** A line of text, rather than of a list. */
function isLong(block: Block, { width }: Setting): boolean {
  return reachOf(block) > width * 0.75
}

/** `Ông`, `“Không`, `-Thưa` */
const opensSentence = /^["“‘«-]?\p{Lu}/u

/**
 * Whether the next line goes on with this one's sentence: its first word would not have fitted here, or opens with a
 * small letter though the line is not quite full, as where old print is set with wide spaces.
 */
function isWrapped(block: Block, next: Block, { width }: Setting): boolean {
  const text = blockText(block)
  const [firstWord = ''] = blockText(next).split(' ', 1)
  const isFull = reachOf(block) + 1 + firstWord.length > width - 2
  if (!isFull) return reachOf(block) > width * 0.8 && smallLetter.test(firstWord) && !paragraphEnd.test(text)
  return !(paragraphEnd.test(text) && opensSentence.test(firstWord) && reachOf(block) < width - 12)
}

/** Whether two lines of a wrapped page belong together. */
function isJoined(block: Block, next: Block | undefined, setting: Setting): boolean {
  if (!isAdjacent(block, next) || reachOf(block) > setting.width) return false
  const [text, following] = [blockText(block), blockText(next)]
  if (opensParagraph(block, next, setting)) return false
  if (isWrapped(block, next, setting) || loneDash.test(text)) return true
  if (paragraphEnd.test(text)) return false
  const isText = isLong(next, setting) || paragraphEnd.test(following)
  if (!isText) return countWords(text) >= titleLength && smallLetter.test(following)
  const opens = setting.isIndented && marginOf(block) > setting.margin && marginOf(next) === setting.margin
  return opens || sentenceGoesOn.test(following) || leadsOn.test(text)
}

function opensParagraph(block: Block, next: Block, { margin, isIndented, width }: Setting): boolean {
  if (alone.test(blockText(block)) || alone.test(blockText(next))) return true
  if (timed.test(blockText(next)) && paragraphEnd.test(blockText(block))) return true
  if (isSetRight(next, width) || isSetRight(block, width) || item.test(blockText(next))) return true
  if (isInCapitals(blockText(block)) && !isInCapitals(blockText(next))) return true
  const stamp = findStamp(blockText(next))
  if (stamp?.strong && stamp.start === 0) return true
  if (isIndented && marginOf(next) > margin && marginOf(block) === margin) return true
  if (paragraphEnd.test(blockText(block)) && authorName.test(blockText(next))) return true
  return dash.test(blockText(next)) && paragraphEnd.test(blockText(block))
}

/** Whether a line begins in the right half of the column: a signature. */
function isSetRight(block: Block, width: number): boolean {
  return marginOf(block) > width / 2
}
