import { readNumber, readRoman } from '../../vietnamese/numbers.ts'
import type { Construct } from '../construct.ts'
import { readFigures } from '../figures.ts'
import type { Found, YearWords } from '../meaning.ts'
import { type Phrase, phraseTable } from '../phrase-table.ts'
import { readYearTail, yearFigureAt } from '../tails.ts'
import { figureAt, type Token, wordAt } from '../token.ts'

/** The ISO 8601-2 code of the first quarter is 33. */
const beforeFirst = 32

const relativeQuarters = phraseTable<number>({
  'quý này': 0,
  'quý trước': -1,
  'quý vừa qua': -1,
  'quý tới': 1,
  'quý sau': 1,
})

/** Quarters: `quý I/2024`, `quý 3 năm ngoái`, `quý hai`, `quý trước`. */
export const quarter: Construct = { read, openings: ['quý'], opensWithFigures: false }

function read(tokens: readonly Token[], at: number): Found | undefined {
  if (wordAt(tokens, at) !== 'quý') return undefined
  const relative = relativeQuarters(tokens, at)
  if (relative) {
    return {
      length: relative.length,
      meaning: { kind: 'shift', origin: 'reference', count: relative.value, unit: 'quarter' },
    }
  }
  const number = readQuarter(tokens, at + 1)
  if (!number) return undefined
  const year = readYear(tokens, at + 1 + number.length)
  const season = beforeFirst + number.value
  const meaning = { kind: 'point', season, ...(year && { year: year.value }), direction: 'back' } as const
  return { length: 1 + number.length + (year?.length ?? 0), meaning }
}

/** `quý đầu năm nay`, `quý cuối năm 2023`. */
const ordinals: Readonly<Record<string, number>> = { đầu: 1, cuối: 4 }

function readQuarter(tokens: readonly Token[], at: number): Phrase<number> | undefined {
  const ordinal = wordAt(tokens, at + 1) === 'năm' ? ordinals[wordAt(tokens, at)] : undefined
  const value =
    ordinal ??
    readRoman(tokens[at]?.text ?? '') ??
    figureAt(tokens, at) ??
    readNumber((index) => wordAt(tokens, index), at)?.value
  return value !== undefined && value >= 1 && value <= 4 ? { value, length: 1 } : undefined
}

/** `/2024`, ` 2024`, ` năm 2024`, ` năm ngoái`. */
function readYear(tokens: readonly Token[], at: number): Phrase<YearWords> | undefined {
  const skip = /^[/-]$/u.test(wordAt(tokens, at)) ? 1 : 0
  const figure =
    skip === 1
      ? figureAt(tokens, at + 1)
      : readFigures(tokens, at)?.shape === 'y'
        ? yearFigureAt(tokens, at)
        : undefined
  if (figure !== undefined && figure >= 1900) return { value: { number: figure }, length: skip + 1 }
  return readYearTail(tokens, at)
}
