import { figureAt, type Token, tokenAt, wordAt } from '../../tokens/token.ts'
import { numberOpenings, readNumber } from '../../vietnamese/numbers.ts'
import type { Construct } from '../construct.ts'
import { readFigures } from '../figures.ts'
import type { Direction, Found, Meaning, Point, YearWords } from '../meaning.ts'
import { type Phrase, phraseSet, phraseTable } from '../phrase-table.ts'
import { relativeYears, yearFigureAt } from '../tails.ts'

/** Seasons, by their ISO 8601-2 codes. */
const seasons = phraseTable<number>({ 'mùa xuân': 21, 'mùa hè': 22, 'mùa hạ': 22, 'mùa thu': 23, 'mùa đông': 24 })

/** Halves of a year, by the same codes. */
const halves = phraseTable<number>({ 'nửa đầu': 40, 'nửa cuối': 41, 'nửa sau': 41 })

/** `cuối mùa thu`; the value is the whole season. */
const seasonParts = phraseSet(['đầu', 'giữa', 'cuối', 'nửa đầu', 'nửa cuối', 'suốt'])

/** The names of seasons without `mùa`, which need a year right behind them: `hè 2023`. */
const bareSeasons = phraseTable<number>({ xuân: 21, hè: 22, hạ: 22 })

/** Seasons, halves and runs of months: `mùa thu năm 2020`, `nửa đầu năm 2023`, `6 tháng đầu năm nay`, `mùa hè này`. */
export const partsOfYear: readonly Construct[] = [
  {
    read: named,
    openings: ['mùa', ...bareSeasons.openings, ...seasonParts.openings, ...halves.openings],
    opensWithFigures: false,
  },
  { read: monthsOfYear, openings: numberOpenings, opensWithFigures: true },
]

function named(tokens: readonly Token[], at: number): Found | undefined {
  const part = seasonParts(tokens, at)?.length ?? 0
  const season = readSeason(tokens, at + part)
  if (season) return { length: part + season.length, meaning: season.value }
  const half = readHalf(tokens, at)
  return half && { length: half.length, meaning: half.value }
}

function readSeason(tokens: readonly Token[], at: number): Phrase<Point> | undefined {
  const season = seasons(tokens, at) ?? bareSeasons(tokens, at)
  if (!season) return undefined
  const end = at + season.length
  const year = readYears(tokens, end) ?? readYear(tokens, end, true)
  if (year) return { length: season.length + year.length, value: toPoint(season.value, year.value) }
  const turn = bareSeasons(tokens, at) ? undefined : turns(tokens, end)
  if (!turn) return undefined
  const year0 = turn.value === 'near' ? ({ origin: 'reference', offset: 0 } as const) : undefined
  const value: Point = { kind: 'point', season: season.value, ...(year0 && { year: year0 }), direction: turn.value }
  return { length: season.length + turn.length, value }
}

const turns = phraseTable<Direction>({
  này: 'near',
  'vừa qua': 'past',
  'vừa rồi': 'past',
  tới: 'ahead',
  'sắp tới': 'ahead',
})

/** `2022-2023` of a winter is named for the year that it begins in. */
function readYears(tokens: readonly Token[], at: number): Phrase<YearWords> | undefined {
  const skip = wordAt(tokens, at) === 'năm' ? 1 : 0
  const figures = readFigures(tokens, at + skip)
  const [first = 0, second] = figures?.values ?? []
  const isPair = (figures?.shape === 'y-y' || figures?.shape === 'y/y') && second === first + 1
  return isPair ? { value: { number: first }, length: skip + 3 } : undefined
}

function readHalf(tokens: readonly Token[], at: number): Phrase<Point> | undefined {
  const half = halves(tokens, at)
  const year = half && readYear(tokens, at + half.length, true)
  return year && { length: half.length + year.length, value: toPoint(half.value, year.value) }
}

/** `6 tháng đầu năm 2023`, `ba tháng cuối năm ngoái`, `9 tháng đầu năm`, `ba quý đầu năm`. */
function monthsOfYear(tokens: readonly Token[], at: number): Found | undefined {
  if (tokens[at]?.glued && tokenAt(tokens, at - 1)?.word.kind !== 'mark') return undefined
  const figure = figureAt(tokens, at)
  const count = figure === undefined ? readNumber((index) => wordAt(tokens, index), at) : { value: figure, length: 1 }
  const side = count && sides(tokens, at + count.length)
  const months = (count?.value ?? 0) * (side?.value.months ?? 0)
  if (!count || !side || months < 2 || months > 11) return undefined
  const end = at + count.length + side.length
  const year = readYear(tokens, end, false) ?? { value: { origin: 'reference', offset: 0 } as const, length: 1 }
  if (wordAt(tokens, end) !== 'năm') return undefined
  return { length: end - at + year.length, meaning: toRun(months, side.value.side, year.value) }
}

const sides = phraseTable<{ side: 'first' | 'last'; months: number }>({
  'tháng đầu': { side: 'first', months: 1 },
  'tháng cuối': { side: 'last', months: 1 },
  'tháng đầu tiên của': { side: 'first', months: 1 },
  'tháng cuối cùng của': { side: 'last', months: 1 },
  'quý đầu': { side: 'first', months: 3 },
  'quý cuối': { side: 'last', months: 3 },
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
