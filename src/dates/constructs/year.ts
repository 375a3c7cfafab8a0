import type { Construct } from '../construct.ts'
import { readFigures } from '../figures.ts'
import type { Found, Meaning, Point } from '../meaning.ts'
import { type Phrase, phraseTable } from '../phrase-table.ts'
import { isQuantity } from '../quantity.ts'
import { relativeYears, yearFigureAt } from '../tails.ts'
import { isMarkOrEnd, type Token, wordAt } from '../token.ts'
import { periodParts } from './month.ts'

/** Years: `năm 2009`, `đầu năm nay`, `cuối năm ngoái`, `năm 2016 đến 2020`, `các năm 2016, 2018 và 2020`, `từ 2016 đến 2020`. */
export const year: Construct = {
  read,
  openings: [...periodParts.openings, 'các', 'những', 'năm', 'cùng'],
  opensWithFigures: true,
}

function read(tokens: readonly Token[], at: number): Found | undefined {
  const part = periodParts(tokens, at)?.length ?? 0
  const word = at + part + (/^(?:các|những)$/u.test(wordAt(tokens, at + part)) ? 1 : 0)
  if (wordAt(tokens, word) === 'năm' || wordAt(tokens, word) === 'cùng') {
    const found = afterWord(tokens, word) ?? relative(tokens, word)
    return found && { length: word - at + found.length, meaning: found.value }
  }
  return bareRange(tokens, at)
}

function relative(tokens: readonly Token[], at: number): Phrase<Meaning> | undefined {
  const found = isQuantity(tokens, at - 1) ? undefined : relativeYears(tokens, at)
  return found && { value: { kind: 'point', year: found.value, direction: 'back' }, length: found.length }
}

/** The year or years after `năm`. */
function afterWord(tokens: readonly Token[], at: number): Phrase<Meaning> | undefined {
  const figures = readFigures(tokens, at + 1)
  const [first, second] = figures?.values ?? []
  if (first === undefined || figures === undefined) return undefined
  if (figures.shape === 'y-y' && second !== undefined && first < second)
    return { value: range(first, second), length: 4 }
  return figures.shape === 'y' ? readMore(tokens, at + 1, first) : undefined
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
  const years = [first]
  let length = 1
  for (let joint = joints(tokens, at + length); joint; joint = joints(tokens, at + length)) {
    const next = nextYear(tokens, at + length + joint.length)
    if (next === undefined || next <= (years.at(-1) ?? 0)) break
    length += joint.length + 1
    if (joint.value === 'range') return { value: range(first, next), length: length + 1 }
    years.push(next)
  }
  const members = years.map(toPoint)
  return { value: members.length === 1 ? toPoint(first) : { kind: 'list', members }, length: length + 1 }
}

/** A year in a row of years, not a count of something: `năm 2020, 1500 người`. */
function nextYear(tokens: readonly Token[], at: number): number | undefined {
  const value = readFigures(tokens, at)?.shape === 'y' ? yearFigureAt(tokens, at) : undefined
  const isFree =
    isMarkOrEnd(tokens, at + 1) || /^(?:và|đến|tới|hoặc)$/u.test(wordAt(tokens, at + 1)) || (value ?? 0) >= 1900
  return isFree && value !== undefined && value >= 1500 ? value : undefined
}

/** `từ 2016 đến 2020`, begun at the first year: without `từ` two bare numbers are no years. */
function bareRange(tokens: readonly Token[], at: number): Found | undefined {
  if (wordAt(tokens, at - 1) !== 'từ') return undefined
  const first = nextYear(tokens, at)
  const more = first === undefined || first < 1900 ? undefined : readMore(tokens, at, first)
  return more?.value.kind === 'range' ? { length: more.length - 1, meaning: more.value } : undefined
}

function range(first: number, last: number): Meaning {
  return { kind: 'range', from: toPoint(first), to: toPoint(last) }
}

function toPoint(number: number): Point {
  return { kind: 'point', year: { number }, direction: 'back' }
}
