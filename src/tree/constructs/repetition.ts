import type { Clue, Construct } from '../construct.ts'
import { countWords } from '../lines/count-words.ts'
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

/** Words of the shortest title that is known by its beginning, and of an opening that no other line has. */
const leastWords = 4
const longOpening = 12

/** What was left out begins with a letter, or is but the full stop: ` tuần dọn bùn`. */
const goesOn = /^(?:\s?["“‘'(]?\p{L}|\.$)/u

/** Lines below a title that was cut off within which the whole of it stands; an opening of many words may stand far above. */
const reach = 3

/** The day and the name of the page behind an abstract, cut off or whole: `… cho biết... 07.10.2022, Núi Đá`. */
const dayBehind = /(?:\s?(?:…|\.{3})|(?<=\.))\s\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:,?\s[^.]{2,40})?$/u

/** Whether a line is the beginning of one below it, and dots stand for the rest or a day stands behind. */
function isCutOff({ text, words, halfStopped, stamp, holds, index }: LineView, { lines }: PageView): boolean {
  if (words.length < leastWords || !(halfStopped || (holds.digit && stamp === undefined))) return false
  const opening = cutDots.test(text) ? text.replace(cutDots, '') : text.replace(dayBehind, '')
  if (opening.length === text.length) return false
  const isLong = countWords(opening) >= longOpening
  return lines
    .slice(index + 1, isLong ? lines.length : index + 1 + reach)
    .some(
      ({ text: below }) =>
        below.startsWith(opening) && (goesOn.test(below.slice(opening.length)) || (isLong && below === opening)),
    )
}

const cutOff: readonly Clue[] = [
  { role: 'furniture', weight: 4, reason: 'the beginning of a line below it' },
  { role: 'title', weight: -6, reason: 'the beginning of a line below it' },
  { role: 'lede', weight: -6, reason: 'the beginning of a line below it' },
  { role: 'paragraph', weight: -4, reason: 'the beginning of a line below it' },
]
