import type { LineView } from './lines/line-view.ts'
import type { PageView } from './page/page-view.ts'
import type { Reason } from './reasons.ts'

/** What a line is of a table that was copied as text, with its weight against the story; undefined where it is of none. */
export function findTablePart(line: LineView, page: PageView): { weight: number; reason: Reason } | undefined {
  const { text, words, stopped, index } = line
  if (text.endsWith(')') && words.length > 4 && unit.test(text)) return { weight: 3, reason: 'the unit of a table' }
  if (isTable(line)) return { weight: 3, reason: 'more figures than words' }
  if (isRow(line, page)) return { weight: 4, reason: 'a row of a table' }
  if (isTableHead(line, page)) return { weight: 4, reason: 'the head of a table' }
  const below = page.lines[index + 1]
  const isTitle = below && !stopped && !announcing.test(text) && isTableHead(below, page)
  return isTitle ? { weight: 3, reason: 'the title of a table' } : undefined
}

/** At the end of a line with which the text goes on below: `… như sau:`. */
const announcing = /[:,]$/u

/** What the figures below are counted in: `Giá xăng hôm nay (đồng/lít)`, `Lượng khí xuất sang các nước (tỷ m3)`. */
const unit = /\((?:đơn vị[^()]{1,30}|[^()\s\d]{1,10}\/[^()\s\d]{1,10}|(?:tỷ|triệu|nghìn)\s[^()]{1,12}|%)\)$/iu

/** More figures than words: a row of a table, a rate of exchange. */
function isTable({ words, stamp, holds }: LineView): boolean {
  if (stamp || !holds.digit || words.length < 3 || words.length > 30) return false
  const figures = words.filter(isFigure).length
  return figures > words.length / 2
}

function isFigure([first = '']: string): boolean {
  return first >= '0' && first <= '9'
}

/** A figure with its sign and unit, alone between spaces: `8.053`, `-800`, `+0,5%`, `478.000`. */
const figure = /(?<=^|\s)[+-]?\d[\d.,]*%?(?=\s|$)/gu

/** Cells of the shortest row that have a figure, and the longest row in words. */
const leastFigures = 2
const longestRow = 20

/** A line with as many figures as the one beside it, or with wide gaps as that one has: `Armenia 29.743 km2 2,9 triệu`. */
function isRow(line: LineView, page: PageView): boolean {
  const { words, stopped, stamp, index } = line
  if (stopped || stamp?.strong || words.length < 2 || words.length > longestRow) return false
  const figures = countFigures(line)
  const hasShare = endsWithShare(line)
  if (figures < leastFigures && !hasShare && !hasCells(line)) return false
  const beside = [page.lines[index - 1], page.lines[index + 1]].filter((other) => isShort(other))
  if (hasShare && beside.some(endsWithShare)) return true
  if (figures >= leastFigures && beside.some((other) => countFigures(other) === figures)) return true
  return hasCells(line) && beside.some(hasCells)
}

/** A share at the end of a line, as results of votes are printed: `Giấc mơ Gruzia 53,9%`, `Thống nhất: 10,2 %`. */
const share = /[\p{L}):]\s+\d{1,3}(?:[.,]\d{1,2})?\s?%$/u

function endsWithShare({ text, stopped }: LineView): boolean {
  return text.endsWith('%') && !stopped && share.test(text.slice(-20))
}

function isShort(line: LineView | undefined): line is LineView {
  return line !== undefined && line.words.length <= longestRow
}

/** A line with several capitals right above a row: `Nước Diện tích Dân số GDP đầu người`. */
function isTableHead({ text, words, stopped, index }: LineView, page: PageView): boolean {
  const below = page.lines[index + 1]
  if (stopped || words.length > longestRow || !below || !isRow(below, page)) return false
  return (text.match(capital)?.length ?? 0) >= 2 && !clauseMark.test(text)
}

/** The first letter of a word, not of the line, and what a head of columns does not hold. */
const capital = /\s\p{Lu}/gu
const clauseMark = /[,:]/u

function countFigures({ text, holds }: LineView): number {
  if (!holds.digit) return 0
  return text.match(figure)?.length ?? 0
}

/** Two wide gaps in a line: `Hà Nội        478.000       481.000`. */
const cells = /\S\s{3,}\S.*\S\s{3,}\S/u

function hasCells({ text }: LineView): boolean {
  return text.includes('   ') && cells.test(text)
}
