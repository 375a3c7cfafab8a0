import { figureAt, type Token, wordAt } from '../../tokens/token.ts'
import { readNumber, readRoman } from '../../vietnamese/numbers.ts'
import type { Construct } from '../construct.ts'
import { readFigures } from '../figures.ts'
import type { Found, Meaning, Point, YearWords } from '../meaning.ts'
import { type Phrase, phraseSet, phraseTable } from '../phrase-table.ts'
import { readYearTail, yearFigureAt } from '../tails.ts'
import { periodParts } from './month.ts'

/** The ISO 8601-2 code of the first quarter is 33. */
const beforeFirst = 32

const relativeQuarters = phraseTable<number>({
  'quý này': 0,
  'quý trước': -1,
  'quý vừa qua': -1,
  'quý tới': 1,
  'quý sau': 1,
})

/** Quarters: `quý I/2024`, `quý 3 năm ngoái`, `cuối quý hai`, `quý III và IV năm 2023`, `quý trước`. */
export const quarter: Construct = { read, openings: [...periodParts.openings, 'quý', 'hai'], opensWithFigures: false }

function read(tokens: readonly Token[], at: number): Found | undefined {
  const part = periodParts(tokens, at)?.length ?? 0
  const count = part === 0 && wordAt(tokens, at) === 'hai' ? 1 : 0
  const from = at + part + count
  if (wordAt(tokens, from) !== 'quý') return undefined
  const found = count === 1 ? readTwo(tokens, from) : (relative(tokens, from) ?? named(tokens, from))
  return found && { length: part + count + found.length, meaning: found.value }
}

function relative(tokens: readonly Token[], at: number): Phrase<Meaning> | undefined {
  const found = relativeQuarters(tokens, at)
  if (!found) return undefined
  return {
    length: found.length,
    value: { kind: 'shift', origin: 'reference', count: found.value, unit: 'quarter' },
  }
}

function named(tokens: readonly Token[], at: number): Phrase<Meaning> | undefined {
  const two = readTwo(tokens, at)
  if (two) return two
  const number = readQuarter(tokens, at + 1)
  if (!number) return undefined
  const year = readYear(tokens, at + 1 + number.length)
  return { length: 1 + number.length + (year?.length ?? 0), value: toPoint(number.value, year?.value) }
}

const joints = phraseSet(['và', 'và quý', ',', 'hoặc', 'hoặc quý'])

/** `quý III và IV năm 2023`, `quý I và quý II`. */
function readTwo(tokens: readonly Token[], at: number): Phrase<Meaning> | undefined {
  const first = readQuarter(tokens, at + 1)
  const joint = first && joints(tokens, at + 1 + first.length)
  const second = joint && readQuarter(tokens, at + 1 + first.length + joint.length)
  if (!joint || !second || second.value <= first.value) return undefined
  // `quý II, ba nước họp`: a number in words counts, unless its own `quý` stands before it.
  if (joint.length === 1 && isWord(tokens, at + 1 + first.length + joint.length)) return undefined
  const end = at + 1 + first.length + joint.length + second.length
  const year = readYear(tokens, end)
  const members = [toPoint(first.value), toPoint(second.value, year?.value)]
  return { value: { kind: 'list', members }, length: end - at + (year?.length ?? 0) }
}

function isWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word.kind === 'word' && readRoman(tokens[at]?.word.text ?? '') === undefined
}

function toPoint(number: number, year?: YearWords): Point {
  return { kind: 'point', season: beforeFirst + number, ...(year && { year }), direction: 'back' }
}

/** `quý đầu năm nay`, `quý đầu tiên của năm 2024`, `quý cuối năm 2023`. */
const ordinals = phraseTable<number>({
  đầu: 1,
  'đầu tiên': 1,
  'đầu tiên của': 1,
  cuối: 4,
  'cuối cùng': 4,
  'cuối cùng của': 4,
})

function readQuarter(tokens: readonly Token[], at: number): Phrase<number> | undefined {
  const ordinal = ordinals(tokens, at)
  if (ordinal) return wordAt(tokens, at + ordinal.length) === 'năm' ? ordinal : undefined
  const value =
    readRoman(tokens[at]?.word.text ?? '') ??
    figureAt(tokens, at) ??
    readNumber((index) => wordAt(tokens, index), at)?.value
  return value !== undefined && value >= 1 && value <= 4 ? { value, length: 1 } : undefined
}

/** `/2024`, ` 2024`, ` năm 2024`, ` năm ngoái`. */
function readYear(tokens: readonly Token[], at: number): Phrase<YearWords> | undefined {
  const skip = wordAt(tokens, at) === '/' || wordAt(tokens, at) === '-' ? 1 : 0
  const figure =
    skip === 1
      ? figureAt(tokens, at + 1)
      : readFigures(tokens, at)?.shape === 'y'
        ? yearFigureAt(tokens, at)
        : undefined
  if (figure !== undefined && figure >= 1900) return { value: { number: figure }, length: skip + 1 }
  return readYearTail(tokens, at)
}
