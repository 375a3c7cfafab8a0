import type { Clue, Construct } from '../construct.ts'
import { cutDots } from '../lines/cut-dots.ts'
import type { LineView } from '../lines/line-view.ts'
import type { PageView } from '../page/page-view.ts'
import { shareWords } from '../share-words.ts'

/**
 * Doubling, the strongest sign of furniture: a title above itself belongs to a list, a line that says everything twice
 * is a teaser. Only the title of the page is doubled without being furniture.
 */
export const repetition: Construct = (line, page) => {
  const clues: Clue[] = []
  if (line.doubled) {
    clues.push({ role: 'older-title', weight: 3.2, reason: 'says everything twice' })
    clues.push({ role: 'related-title', weight: 3, reason: 'says everything twice' })
    clues.push({ role: 'cross-reference', weight: 3.5, reason: 'says everything twice' })
    clues.push({ role: 'title', zone: 'head', weight: -1, reason: 'says everything twice' })
  } else if (isBelowDoubled(line, page)) clues.push(...unlike)
  else if (isAbstract(line, page)) clues.push(ofDoubled)
  if (isCutOff(line, page)) clues.push(...cutOff)
  const { twins, index } = line
  if (twins.length < 2 || line.words.length < 5 || line.stopped || line.stamp?.start === 0) return clues
  const isFirst = twins[0] === index
  const beside = [page.lines[index - 1], page.lines[index + 1]].some((next) => next?.key === line.key)
  if (beside)
    clues.push(
      { role: 'related-title', weight: 3.5, reason: 'a title above itself' },
      { role: 'cross-reference', weight: 1.5, reason: 'a title above itself' },
    )
  else clues.push({ role: 'related-title', weight: 1, reason: 'said more than once' })
  if (isFirst) clues.push({ role: 'title', zone: 'head', weight: 1.5, reason: 'comes back further down' })
  const first = page.lines[twins[0] ?? index]
  if (!isFirst && first && index - first.index <= 3 && !page.lines[index - 1]?.stopped) {
    clues.push({ role: 'title', zone: 'opening', weight: 4, reason: 'repeats the title' })
  }
  return clues
}

/** Whether two titles stand above a line, each with its abstract, that say everything twice as it does not. */
function isBelowDoubled({ index, stopped, words }: LineView, { lines }: PageView): boolean {
  if (stopped || words.length < titleLength || !lines[index - 2]?.doubled || !lines[index - 4]?.doubled) return false
  return lines[index - 1]?.stopped === true && lines[index - 3]?.stopped === true
}

/** Share of a title's words that its abstract takes up. */
const takenUp = 0.4

/** Whether a sentence is one of several in a row right below titles that say everything twice, and takes up its own. */
function isAbstract(line: LineView, { lines }: PageView): boolean {
  const { index } = line
  if (!line.stopped || line.afterGap || !lines[index - 1]?.doubled) return false
  if (!lines[index - 3]?.doubled && !(lines[index + 1]?.doubled && lines[index + 2]?.stopped)) return false
  return shareWords(lines[index - 1]?.words ?? [], new Set(line.words)) >= takenUp
}

const ofDoubled: Clue = { role: 'related-abstract', weight: 3, reason: 'takes up the title above it' }

/** Words of the shortest title of another story. */
const titleLength = 6

const unlike: readonly Clue[] = [
  { role: 'paragraph', weight: 2, reason: 'said once below titles that are said twice' },
  { role: 'related-title', weight: -3, reason: 'said once below titles that are said twice' },
  { role: 'older-title', weight: -3, reason: 'said once below titles that are said twice' },
]

/** Words of the shortest title that is known by its beginning. */
const leastWords = 4

/** What was left out begins with a letter: ` tuần dọn bùn`. */
const goesOn = /^\s?["“‘'(]?\p{L}/u

/** Lines below a title that was cut off within which the whole of it stands. */
const reach = 3

/** Whether a line is the beginning of one below it, and dots stand for the rest. */
function isCutOff({ text, words, halfStopped, index }: LineView, { lines }: PageView): boolean {
  if (!halfStopped || words.length < leastWords || !cutDots.test(text)) return false
  const opening = text.replace(cutDots, '')
  return lines
    .slice(index + 1, index + 1 + reach)
    .some((below) => below.text.startsWith(opening) && goesOn.test(below.text.slice(opening.length)))
}

const cutOff: readonly Clue[] = [
  { role: 'furniture', weight: 4, reason: 'the beginning of a line below it' },
  { role: 'title', weight: -6, reason: 'the beginning of a line below it' },
]
