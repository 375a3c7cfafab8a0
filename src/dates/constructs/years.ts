import { isMarkOrEnd, type Token, wordAt } from '../../tokens/token.ts'
import { readYearWords } from '../../vietnamese/numbers.ts'
import type { Construct } from '../construct.ts'
import { readFigures } from '../figures.ts'
import type { Found, Meaning, Point } from '../meaning.ts'
import { type Phrase, phraseSet, phraseTable } from '../phrase-table.ts'
import { isQuantity } from '../quantity.ts'
import { isCounted } from '../stands-alone.ts'
import { relativeYears, yearFigureAt } from '../tails.ts'
import { periodParts } from './month.ts'

const periodWords = phraseSet([
  'giai đoạn',
  'giai đoạn từ',
  'giai đoạn từ năm',
  'thời kỳ',
  'thời kì',
  'nhiệm kỳ',
  'nhiệm kì',
  'niên khóa',
  'niên khoá',
  'năm học',
  'mùa giải',
])

/** Years: `năm 2009`, `đầu năm nay`, `cuối năm ngoái`, `năm 2016 đến 2020`, `các năm 2016, 2018 và 2020`, `từ 2016 đến 2020`. */
export const years: readonly Construct[] = [
  { read: period, openings: periodWords.openings, opensWithFigures: false },
  { read: named, openings: [...periodParts.openings, 'các', 'những', 'năm', 'cùng'], opensWithFigures: false },
  { read: bareRange, openings: [], opensWithFigures: true },
]

/** Before several years: `các năm 2016, 2018`. */
const pluralWords: ReadonlySet<string> = new Set(['các', 'những'])

function named(tokens: readonly Token[], at: number): Found | undefined {
  const part = periodParts(tokens, at)?.length ?? 0
  const bare = part > 0 ? bareYear(tokens, at + part) : undefined
  if (bare) return { length: part + 1, meaning: bare }
  const word = at + part + (pluralWords.has(wordAt(tokens, at + part)) ? 1 : 0)
  const found = afterWord(tokens, word) ?? relative(tokens, word)
  return found && { length: word - at + found.length, meaning: found.value }
}

/** `giai đoạn 2020-2023`, `năm học 2023-2024`: without such a word two bare years are no date. */
function period(tokens: readonly Token[], at: number): Found | undefined {
  const words = periodWords(tokens, at)
  const found = words && afterYear(tokens, at + words.length)
  return words && found?.value.kind === 'range'
    ? { length: words.length + found.length, meaning: found.value }
    : undefined
}

/** Words before `đầu`, `cuối` after which a number is a count: `đứng đầu 2000 đội`. */
const countingBefore: ReadonlySet<string> = new Set(['đứng', 'dẫn', 'bước', 'phần'])

/** `cuối 2023`; the words of a count behind it make it no year. */
function bareYear(tokens: readonly Token[], at: number): Meaning | undefined {
  const number = readFigures(tokens, at)?.shape === 'y' ? yearFigureAt(tokens, at) : undefined
  if (number === undefined || number < 1900 || isCounted(tokens, at + 1)) return undefined
  return countingBefore.has(wordAt(tokens, at - 2)) ? undefined : toPoint(number)
}

function relative(tokens: readonly Token[], at: number): Phrase<Meaning> | undefined {
  const found = isQuantity(tokens, at - 1) ? undefined : relativeYears(tokens, at)
  return found && { value: { kind: 'point', year: found.value, direction: 'back' }, length: found.length }
}

/** `năm` and the year or years after it. */
function afterWord(tokens: readonly Token[], at: number): Phrase<Meaning> | undefined {
  if (wordAt(tokens, at) !== 'năm') return undefined
  const found = afterYear(tokens, at + 1) ?? spelled(tokens, at + 1) ?? early(tokens, at + 1)
  return found && { value: found.value, length: found.length + 1 }
}

/** A year in figures and those joined to it. */
function afterYear(tokens: readonly Token[], at: number): Phrase<Meaning> | undefined {
  const figures = readFigures(tokens, at)
  const [first, second] = figures?.values ?? []
  if (first === undefined || figures === undefined) return undefined
  if (figures.shape === 'y-y' && second !== undefined && first < second)
    return { value: range(first, second), length: 3 }
  return figures.shape === 'y' ? readMore(tokens, at, first) : undefined
}

/** `một nghìn chín trăm mười tám`. */
function spelled(tokens: readonly Token[], at: number): Phrase<Meaning> | undefined {
  const found = readYearWords((index) => wordAt(tokens, index), at)
  return found && { value: toPoint(found.value), length: found.length }
}

/** `sau Công nguyên` */
const eraWords: ReadonlySet<string> = new Set(['sau', 'trước'])

/** `301` at the end of a clause: `năm 301 sau Công nguyên`; before other words it may count something. */
function early(tokens: readonly Token[], at: number): Phrase<Meaning> | undefined {
  const figure = tokens[at]?.word.text.length === 3 ? readFigures(tokens, at)?.values[0] : undefined
  const isClosed = isMarkOrEnd(tokens, at + 1) || eraWords.has(wordAt(tokens, at + 1))
  return figure !== undefined && figure >= 100 && isClosed ? { value: toPoint(figure), length: 1 } : undefined
}

const joints = phraseTable<'range' | 'list'>({
  đến: 'range',
  'đến năm': 'range',
  tới: 'range',
  'tới năm': 'range',
  '-': 'range',
  '–': 'range',
  và: 'list',
  'và năm': 'list',
  ',': 'list',
  hoặc: 'list',
})

/** Further years joined to the first: `2016, 2018 và 2020`, `2016 đến năm 2020`. `at` is the first year's token. */
function readMore(tokens: readonly Token[], at: number, first: number): Phrase<Meaning> {
  const row = [first]
  let length = 1
  for (let joint = joints(tokens, at + length); joint; joint = joints(tokens, at + length)) {
    const next = nextYear(tokens, at + length + joint.length)
    if (next === undefined || next <= (row.at(-1) ?? 0)) break
    length += joint.length + 1
    if (joint.value === 'range') return { value: range(first, next), length }
    row.push(next)
  }
  const members = row.map(toPoint)
  return { value: members.length === 1 ? toPoint(first) : { kind: 'list', members }, length }
}

const rowJoints: ReadonlySet<string> = new Set(['và', 'đến', 'tới', 'hoặc'])

/** A year in a row of years, not a count of something: `năm 2020, 1500 người`. */
function nextYear(tokens: readonly Token[], at: number): number | undefined {
  const value = readFigures(tokens, at)?.shape === 'y' ? yearFigureAt(tokens, at) : undefined
  const isFree = isMarkOrEnd(tokens, at + 1) || rowJoints.has(wordAt(tokens, at + 1)) || (value ?? 0) >= 1900
  return isFree && value !== undefined && value >= 1500 ? value : undefined
}

/** `từ 2016 đến 2020`, begun at the first year: without `từ` two bare numbers are no years. */
function bareRange(tokens: readonly Token[], at: number): Found | undefined {
  if (wordAt(tokens, at - 1) !== 'từ') return undefined
  const first = nextYear(tokens, at)
  if (first !== undefined && first >= 1900 && untilNow(tokens, at + 1)) return { length: 1, meaning: toPoint(first) }
  const more = first === undefined || first < 1900 ? undefined : readMore(tokens, at, first)
  return more?.value.kind === 'range' ? { length: more.length, meaning: more.value } : undefined
}

const untilNow = phraseSet(['đến nay', 'tới nay', 'cho đến nay', 'cho tới nay'])

function range(first: number, last: number): Meaning {
  return { kind: 'range', from: toPoint(first), to: toPoint(last) }
}

function toPoint(number: number): Point {
  return { kind: 'point', year: { number }, direction: 'back' }
}
