import { countedNouns } from '../../vietnamese/months.ts'
import type { Construct } from '../construct.ts'
import { readFigures } from '../figures.ts'
import type { Found, Meaning, Point } from '../meaning.ts'
import { type Phrase, phraseSet, phraseTable } from '../phrase-table.ts'
import { isQuantity } from '../quantity.ts'
import { readMonthNumber } from '../read-day.ts'
import { mapLast } from '../read-days.ts'
import { readDirection, readYearTail } from '../tails.ts'
import { isCapital, isMarkOrEnd, type Token, wordAt } from '../token.ts'

/** Parts of a month or year that news leaves vague; the value is the whole month. */
export const periodParts = phraseSet(
  'đầu|giữa|cuối|nửa đầu|nửa cuối|nửa sau|thượng tuần|trung tuần|hạ tuần|suốt|những ngày đầu|những ngày cuối'.split(
    '|',
  ),
)

const relativeMonths = phraseTable<number>({
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

/** Months: `tháng 9/2023`, `tháng Mười Một`, `giữa tháng 6`, `tháng 9 năm ngoái`, `tháng 3 đến tháng 5`, `tháng trước`. */
export const month: Construct = { read, openings: [...periodParts.openings, 'các', 'tháng'], opensWithFigures: false }

function read(tokens: readonly Token[], at: number): Found | undefined {
  const part = periodParts(tokens, at)?.length ?? 0
  const from = at + part
  if (wordAt(tokens, from) === 'các' && wordAt(tokens, from + 1) === 'tháng') return named(tokens, from + 1, part + 1)
  if (wordAt(tokens, from) !== 'tháng' || isQuantity(tokens, from - 1)) return undefined
  return relative(tokens, from, part) ?? named(tokens, from, part)
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

const joints = phraseTable<'range' | 'list'>({
  đến: 'range',
  tới: 'range',
  '-': 'range',
  '–': 'range',
  và: 'list',
  ',': 'list',
})

/** What stands after `tháng`: one month, or two with a joint. */
function readMonths(tokens: readonly Token[], at: number): Phrase<Meaning> | undefined {
  const first = readMonth(tokens, at)
  if (first?.value.kind !== 'point') return first
  const joint = joints(tokens, at + first.length)
  const next = joint && readNext(tokens, at + first.length + joint.length)
  if (!joint || next?.value.kind !== 'point') return first
  if (joint.value === 'list' && (first.value.year || !isLater(first.value, next.value))) return first
  const length = first.length + joint.length + next.length
  if (joint.value === 'range') return { value: { kind: 'range', from: first.value, to: next.value }, length }
  return { value: { kind: 'list', members: [first.value, next.value] }, length }
}

function isLater(first: Point, next: Point): boolean {
  return (first.month ?? 0) < (next.month ?? 0)
}

/** The second month: with its own `tháng`, with a year, or before the end of the clause. */
function readNext(tokens: readonly Token[], at: number): Phrase<Meaning> | undefined {
  if (wordAt(tokens, at) === 'tháng') {
    const month = readMonth(tokens, at + 1)
    return month && { ...month, length: month.length + 1 }
  }
  const month = readMonth(tokens, at)
  const end = at + (month?.length ?? 0)
  const isClear =
    month?.value.kind === 'point' && (month.value.year || isMarkOrEnd(tokens, end) || readYearTail(tokens, end))
  return isClear && tokens[at]?.kind === 'number' ? month : undefined
}

function readMonth(tokens: readonly Token[], at: number): Phrase<Meaning> | undefined {
  const figures = readFigures(tokens, at)
  if (figures) {
    const meaning = toMonths(figures.shape, figures.values)
    return meaning && { value: meaning, length: figures.length }
  }
  const word = readMonthNumber(tokens, at)
  if (!word || isCounting(tokens, at, word.length)) return undefined
  return { value: point(word.value), length: word.length }
}

/** `9`, `9/2023`, `9-10`, `9-10/2020`, `11/2019-2/2020`. */
function toMonths(shape: string, values: readonly number[]): Meaning | undefined {
  const [first = 0, second = 0, third = 0, fourth = 0] = values
  switch (shape) {
    case 'n':
      return first >= 1 && first <= 12 ? point(first) : undefined
    case 'n/y':
    case 'n-y':
    case 'n.y':
      return first >= 1 && first <= 12 ? point(first, second) : undefined
    case 'n-n':
      return isRising(first, second) ? { kind: 'range', from: point(first), to: point(second) } : undefined
    case 'n-n/y':
      return isRising(first, second) ? { kind: 'range', from: point(first), to: point(second, third) } : undefined
    case 'n/y-n/y':
      return second <= fourth ? { kind: 'range', from: point(first, second), to: point(third, fourth) } : undefined
    default:
      return undefined
  }
}

function isRising(first: number, second: number): boolean {
  return first >= 1 && first < second && second <= 12
}

function point(month: number, year?: number): Point {
  return { kind: 'point', month, ...(year !== undefined && { year: { number: year } }), direction: 'back' }
}

/** `trong tháng hai bên …`, `mỗi tháng một lần`; a capital says that it is a month all the same. */
function isCounting(tokens: readonly Token[], at: number, length: number): boolean {
  if (isCapital(tokens[at])) return false
  const next = wordAt(tokens, at + length)
  return countedNouns.has(next) || (wordAt(tokens, at) === 'năm' && /^(?:ngoái|nay|trước|sau|tới|đó)$/u.test(next))
}
