import type { Clue, Construct } from '../construct.ts'
import { isStamp } from '../is-stamp.ts'
import type { LineView } from '../lines/line-view.ts'
import type { PageView } from '../page/page-view.ts'

/** Words of the shortest and of the longest title that the day above it tells. */
const shortest = 5
const longest = 24

/** Lines below in which a day would say that the title with it is the page's. */
const reach = 8

/** The title of a page that prints its day above: right between the day, or the author below it, and the first sentence. */
export const belowDay: Construct = (line, page) => {
  const { index, words, stopped, stamp, credit, isAuthor } = line
  if (index + 1 !== page.firstSentence || words.length < shortest || words.length > longest) return []
  if (stopped || stamp || credit || isAuthor || !isBelowDay(line, page)) return []
  return page.lines.slice(index + 1, index + 1 + reach).some(isStamp) ? [] : between
}

function isBelowDay({ index }: LineView, { lines }: PageView): boolean {
  const above = lines[index - 1]
  const day = above?.isAuthor ? lines[index - 2] : above
  return day !== undefined && isStamp(day) && !isCutOff(day, lines[day.index - 1])
}

/** Whether a day was cut off the line of another title: `Moskva mở lại cầu ngày 5/6/2019`. */
function isCutOff({ block }: LineView, above: LineView | undefined): boolean {
  return above?.block.position?.end.line === block.position?.start.line
}

const between: readonly Clue[] = [
  { role: 'title', zone: 'head', weight: 2.5, reason: 'stands between the day of the page and its text' },
]
