import { numberOpenings, readNumber } from '../../vietnamese/numbers.ts'
import type { Construct } from '../construct.ts'
import type { Found, Meaning, Point, YearWords } from '../meaning.ts'
import { type Phrase, phraseTable } from '../phrase-table.ts'
import { relativeYears, yearFigureAt } from '../tails.ts'
import { figureAt, type Token, wordAt } from '../token.ts'

/** Seasons and halves, by their ISO 8601-2 codes. */
const periods = phraseTable<number>({
  'mùa xuân': 21,
  'mùa hè': 22,
  'mùa hạ': 22,
  'mùa thu': 23,
  'mùa đông': 24,
  'nửa đầu': 40,
  'nửa cuối': 41,
  'nửa sau': 41,
})

/** Seasons, halves and runs of months: `mùa thu năm 2020`, `nửa đầu năm 2023`, `6 tháng đầu năm nay`, `mùa hè này`. */
export const season: Construct = { read, openings: [...periods.openings, ...numberOpenings], opensWithFigures: true }

function read(tokens: readonly Token[], at: number): Found | undefined {
  return named(tokens, at) ?? monthsOfYear(tokens, at)
}

const thisSeason = phraseTable<number>({ này: 0, 'năm nay': 0, 'vừa qua': 0, tới: 0 })

function named(tokens: readonly Token[], at: number): Found | undefined {
  const period = periods(tokens, at)
  if (!period) return undefined
  const end = at + period.length
  const year = readYear(tokens, end, period.value < 30)
  if (year) return { length: period.length + year.length, meaning: toPoint(period.value, year.value) }
  const near = period.value < 30 ? thisSeason(tokens, end) : undefined
  if (!near || wordAt(tokens, end) !== 'này') return undefined
  return { length: period.length + near.length, meaning: toPoint(period.value, { origin: 'reference', offset: 0 }) }
}

/** `6 tháng đầu năm 2023`, `ba tháng cuối năm ngoái`, `9 tháng đầu năm`. */
function monthsOfYear(tokens: readonly Token[], at: number): Found | undefined {
  if (tokens[at]?.glued && tokens[at - 1]?.kind !== 'mark') return undefined
  const figure = figureAt(tokens, at)
  const count = figure === undefined ? readNumber((index) => wordAt(tokens, index), at) : { value: figure, length: 1 }
  const side = count && sides(tokens, at + count.length)
  if (!count || !side || count.value < 2 || count.value > 11) return undefined
  const end = at + count.length + side.length
  const year = readYear(tokens, end, false) ?? { value: { origin: 'reference', offset: 0 } as const, length: 1 }
  if (wordAt(tokens, end) !== 'năm') return undefined
  return { length: end - at + year.length, meaning: toRun(count.value, side.value, year.value) }
}

const sides = phraseTable<'first' | 'last'>({
  'tháng đầu': 'first',
  'tháng cuối': 'last',
  'tháng đầu tiên của': 'first',
})

const codes: Readonly<Record<string, number>> = { '3 first': 33, '6 first': 40, '6 last': 41, '3 last': 36 }

function toRun(count: number, side: 'first' | 'last', year: YearWords): Meaning {
  const code = codes[`${count} ${side}`]
  if (code !== undefined) return toPoint(code, year)
  const [first, last] = side === 'first' ? [1, count] : [13 - count, 12]
  const from: Point = { kind: 'point', month: first, year, direction: 'back' }
  return { kind: 'range', from, to: { ...from, month: last } }
}

function toPoint(code: number, year: YearWords): Point {
  return { kind: 'point', season: code, year, direction: 'back' }
}

/** `năm 2023`, `năm ngoái`; after a season's name also `2020` alone. */
function readYear(tokens: readonly Token[], at: number, mayBeBare: boolean): Phrase<YearWords> | undefined {
  const skip = wordAt(tokens, at) === 'năm' ? 1 : 0
  const figure = skip === 1 || mayBeBare ? yearFigureAt(tokens, at + skip) : undefined
  return figure === undefined ? relativeYears(tokens, at) : { value: { number: figure }, length: skip + 1 }
}
