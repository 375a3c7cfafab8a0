import type { Construct } from '../construct.ts'
import { findRun } from '../find-run.ts'
import { isOfPage } from '../is-of-page.ts'
import type { LineView } from '../lines/line-view.ts'
import type { PageView } from '../page/page-view.ts'
import { toTextClues } from '../text-clues.ts'

/** What a line is on, before a colon: `Thời hạn: 180 ngày`, `- Pháp: Tổng thống …`, `2/ Xe: đi chung`. */
const label = /^(?:[-–•*+▪]\s|\d{1,2}[.)/]\s)?\p{Lu}[^:.!?“"]{0,40}:\s(?=.*\p{Ll}{2})/u

/** Lines of the shortest row and of the longest, and words of the sentence with which the story goes on. */
const least = 3
const most = 20
const sentenceLength = 6

/** Several lines of the story in a row with a label each and text behind it; titles of other stories seldom have one, and never all of a list. */
export const labelledLine: Construct = (line, page) => {
  const { index } = line
  if (!line.holds.colon || line.stopped || index <= page.firstSentence || page.firstSentence < 0) return []
  if (page.places[index]?.below || !isLabelled(line, page)) return []
  const row = findRun(page.lines, line, (other) => isLabelled(other, page), most)
  if (row.length < least || row.length > most) return []
  const below = page.lines[(row.at(-1)?.index ?? index) + 1]
  return below?.stopped && below.words.length >= sentenceLength && !isOfPage(below, page) ? labelled : []
}

function isLabelled(line: LineView | undefined, page: PageView): boolean {
  if (!line?.holds.colon || line.credit || line.stamp?.strong || !label.test(line.text)) return false
  return !isOfPage(line, page)
}

const labelled = toTextClues('one of several lines with a label', 5)
