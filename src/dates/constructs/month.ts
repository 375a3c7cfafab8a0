import { isCapital, isMarkOrEnd, type Token, wordAt } from '../../tokens/token.ts'
import { countedNouns, monthWords } from '../../vietnamese/months.ts'
import type { Construct } from '../construct.ts'
import { readFigures } from '../figures.ts'
import type { Found, Meaning, Point } from '../meaning.ts'
import { type Phrase, phraseSet, phraseTable } from '../phrase-table.ts'
import { isQuantity } from '../quantity.ts'
import { readMonthNumber } from '../read-day.ts'
import { mapLast } from '../read-days.ts'
import { readDirection, readYearTail, yearFigureAt } from '../tails.ts'

/** Parts of a month or year that news leaves vague; the value is the whole month. */
export const periodParts = phraseSet(
  'đầu|giữa|cuối|nửa đầu|nửa cuối|nửa sau|thượng tuần|trung tuần|hạ tuần|suốt|những ngày đầu|những ngày cuối'.split(
    '|',
  ),
)

const relativeMonths = phraseTable<number>({
  'tháng này năm ngoái': -12,
  'tháng này năm trước': -12,
  'tháng này': 0,
  'tháng trước': -1,
  'tháng qua': -1,
  'tháng vừa qua': -1,
  'tháng vừa rồi': -1,
  'tháng rồi': -1,
  'tháng ngoái': -1,
  'tháng tới': 1,
  'tháng sau': 1,
})

/**
 * Months: `tháng 9/2023`, `tháng Mười Một`, `giữa tháng 6`, `tháng 9 năm ngoái`, `tháng 3 đến tháng 5`, `tháng trước`,
 * `thg 3 2023`.
 */
export const month: Construct = {
  read,
  openings: [...periodParts.openings, 'các', ...monthWords],
  opensWithFigures: false,
}

function read(tokens: readonly Token[], at: number): Found | undefined {
  const part = periodParts(tokens, at)?.length ?? 0
  const from = at + part
  if (wordAt(tokens, from) === 'các' && wordAt(tokens, from + 1) === 'tháng') return named(tokens, from + 1, part + 1)
  if (!monthWords.has(wordAt(tokens, from)) || isQuantity(tokens, from - 1) || isOfName(tokens, from)) return undefined
  return relative(tokens, from, part) ?? named(tokens, from, part)
}

/** `Cách mạng tháng Mười`, and the full moon of a lunar month: `rằm tháng Bảy`. */
function isOfName(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at - 1) === 'rằm' || (wordAt(tokens, at - 2) === 'cách' && wordAt(tokens, at - 1) === 'mạng')
}

function relative(tokens: readonly Token[], at: number, part: number): Found | undefined {
  const found = relativeMonths(tokens, at)
  if (!found) return undefined
  return {
    length: part + found.length,
    meaning: { kind: 'shift', origin: 'reference', count: found.value, unit: 'month' },
  }
}

function named(tokens: readonly Token[], at: number, part: number): Found | undefined {
  const months = readMonths(tokens, at + 1)
  if (!months) return undefined
  const year = readYearTail(tokens, at + 1 + months.length)
  const end = at + 1 + months.length + (year?.length ?? 0)
  const direction = readDirection(tokens, end)
  const meaning = mapLast(months.value, (point) => ({
    ...point,
    ...(year && point.year === undefined && { year: year.value }),
    ...(direction && { direction: direction.value }),
  }))
  return { length: part + (end - at) + (direction?.length ?? 0), meaning }
}

const rangeJoints = phraseSet(['đến', 'đến hết', 'cho đến', 'tới', 'tới hết', 'cho tới', '-', '–', '—'])
const listJoints = phraseSet(['và', ',', ', và', 'hoặc'])

/** What stands after `tháng`: one month, two that begin and end something, or several. */
function readMonths(tokens: readonly Token[], at: number): Phrase<Meaning> | undefined {
  const first = readMonth(tokens, at)
  if (first?.value.kind !== 'point') return first
  return readRange(tokens, at, first.value, first.length) ?? readList(tokens, at, first.value, first.length) ?? first
}

/** `3 đến tháng 5`, `12 năm ngoái đến tháng 2 năm nay`. */
function readRange(tokens: readonly Token[], at: number, first: Point, length: number): Phrase<Meaning> | undefined {
  const year = first.year ? undefined : readYearTail(tokens, at + length)
  const end = at + length + (year?.length ?? 0)
  const joint = rangeJoints(tokens, end)
  const next = joint && readNext(tokens, end + joint.length)
  if (!next) return undefined
  const from: Point = year ? { ...first, year: year.value } : first
  return { value: { kind: 'range', from, to: next.value }, length: end - at + joint.length + next.length }
}

/** `9 và 10/2020`, `1, 2 và 3`: the longest row that a clause or a year ends. */
function readList(tokens: readonly Token[], at: number, first: Point, length: number): Phrase<Meaning> | undefined {
  if (first.year) return undefined
  const members = [first]
  let end = at + length
  for (let last = first; !last.year; ) {
    const joint = listJoints(tokens, end)
    const next = joint && readNext(tokens, end + joint.length)
    if (!next || (next.value.month ?? 0) <= (last.month ?? 0)) break
    members.push(next.value)
    end += joint.length + next.length
    last = next.value
  }
  return members.length > 1 ? { value: { kind: 'list', members }, length: end - at } : undefined
}

/** A further month: with its own `tháng`, with a year, or before the end of the clause or more of the row. */
function readNext(tokens: readonly Token[], at: number): Phrase<Point> | undefined {
  const part = periodParts(tokens, at)?.length ?? 0
  const isNamed = wordAt(tokens, at + part) === 'tháng'
  const from = isNamed ? at + part + 1 : at
  const next = readMonth(tokens, from)
  if (next?.value.kind !== 'point') return undefined
  const end = from + next.length
  const isClear = next.value.year || isMarkOrEnd(tokens, end) || listJoints(tokens, end) || readYearTail(tokens, end)
  return isNamed || (isClear && tokens[at]?.word.kind === 'number')
    ? { value: next.value, length: end - at }
    : undefined
}

function readMonth(tokens: readonly Token[], at: number): Phrase<Meaning> | undefined {
  const alone = readMonthAlone(tokens, at)
  if (alone?.value.kind !== 'point' || alone.value.year) return alone
  const year = bareYear(tokens, at + alone.length)
  return year ? { value: { ...alone.value, year: { number: year.number } }, length: alone.length + year.length } : alone
}

/** `tháng Mười Một 2020`, `tháng 2, 2022`: only where a clause ends, since `tháng 2, 2022 người` counts. */
function bareYear(tokens: readonly Token[], at: number): { number: number; length: number } | undefined {
  const skip = wordAt(tokens, at) === ',' ? 1 : 0
  const number = yearFigureAt(tokens, at + skip)
  const isYear = number !== undefined && number >= 1900 && isMarkOrEnd(tokens, at + skip + 1)
  return isYear ? { number, length: skip + 1 } : undefined
}

function readMonthAlone(tokens: readonly Token[], at: number): Phrase<Meaning> | undefined {
  const figures = readFigures(tokens, at)
  if (figures) {
    const meaning = toMonths(figures.shape, figures.values)
    return meaning && { value: meaning, length: figures.length }
  }
  const word = readMonthNumber(tokens, at)
  if (!word || isCounting(tokens, at, word.length)) return undefined
  return { value: toPoint(word.value), length: word.length }
}

/** `9`, `9/2023`, `9-10`, `9-10/2020`, `11/2019-2/2020`. */
function toMonths(shape: string, values: readonly number[]): Meaning | undefined {
  const [first = 0, second = 0, third = 0, fourth = 0] = values
  switch (shape) {
    case 'n':
      return first >= 1 && first <= 12 ? toPoint(first) : undefined
    case 'n/y':
    case 'n-y':
    case 'n.y':
      return first >= 1 && first <= 12 ? toPoint(first, second) : undefined
    case 'n-n':
      return isRising(first, second) ? { kind: 'range', from: toPoint(first), to: toPoint(second) } : undefined
    case 'n-n/y':
      return isRising(first, second) ? { kind: 'range', from: toPoint(first), to: toPoint(second, third) } : undefined
    case 'n/y-n/y':
      return second <= fourth ? { kind: 'range', from: toPoint(first, second), to: toPoint(third, fourth) } : undefined
    default:
      return undefined
  }
}

function isRising(first: number, second: number): boolean {
  return first >= 1 && first < second && second <= 12
}

function toPoint(number: number, year?: number): Point {
  return { kind: 'point', month: number, ...(year !== undefined && { year: { number: year } }), direction: 'back' }
}

/** Behind `năm`, they say which year: the word before was no count of months. */
const yearWords: ReadonlySet<string> = new Set(['ngoái', 'nay', 'trước', 'sau', 'tới', 'đó'])

/** `trong tháng hai bên …`, `mỗi tháng một lần`; a capital says that it is a month all the same. */
function isCounting(tokens: readonly Token[], at: number, length: number): boolean {
  if (isCapital(tokens[at])) return false
  const next = wordAt(tokens, at + length)
  return countedNouns.has(next) || (wordAt(tokens, at) === 'năm' && yearWords.has(next))
}
