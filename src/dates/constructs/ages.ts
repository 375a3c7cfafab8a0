import { figureAt, type Token, wordAt } from '../../tokens/token.ts'
import { readNumber, readRoman } from '../../vietnamese/numbers.ts'
import type { Construct } from '../construct.ts'
import { readFigures } from '../figures.ts'
import type { Found, Meaning } from '../meaning.ts'
import { type Phrase, phraseSet, phraseTable } from '../phrase-table.ts'
import { isQuantity } from '../quantity.ts'
import { periodParts } from './month.ts'

const decadeWords = phraseSet([
  'những năm',
  'thập niên',
  'thập kỷ',
  'thập kỉ',
  'những năm đầu',
  'những năm cuối',
  'những năm đầu thập niên',
])

const centuryWords = phraseSet(['thế kỷ', 'thế kỉ', 'thế kỷ thứ', 'thế kỉ thứ'])
const relativeCenturies = phraseTable<number>({ trước: -1, này: 0, 'vừa qua': -1 })

/** Decades and centuries: `những năm 1990`, `thập niên 80 của thế kỷ trước`, `thế kỷ XIX`, `đầu thế kỷ 20`. */
export const ages: readonly Construct[] = [
  {
    read,
    openings: [...periodParts.openings, ...decadeWords.openings, ...centuryWords.openings],
    opensWithFigures: false,
  },
  { read: nextDecade, openings: [], opensWithFigures: true },
]

function read(tokens: readonly Token[], at: number): Found | undefined {
  const part = periodParts(tokens, at)?.length ?? 0
  const found = decade(tokens, at + part) ?? firstDecade(tokens, at + part) ?? century(tokens, at + part)
  return found && { length: part + found.length, meaning: found.value }
}

function decade(tokens: readonly Token[], at: number): Phrase<Meaning> | undefined {
  const words = decadeWords(tokens, at)
  const figures = words && readFigures(tokens, at + words.length)
  if (words && !figures) return spelledDecade(tokens, at, words.length)
  const [year] = figures?.values ?? []
  if (!words || year === undefined || year % 10 !== 0) return undefined
  const length = words.length + 1
  if (figures?.shape === 'y')
    return isFirstOfYears(tokens, at + length) ? undefined : { value: { kind: 'age', year, span: 10 }, length }
  if (figures?.shape !== 'n' || year < 10 || isCount(tokens, at + length)) return undefined
  const tail = centuryTail(tokens, at + length)
  return { value: { kind: 'age', year: (tail?.value ?? 1900) + year, span: 10 }, length: length + (tail?.length ?? 0) }
}

/** `những năm chín mươi`. */
function spelledDecade(tokens: readonly Token[], at: number, skip: number): Phrase<Meaning> | undefined {
  const number = readNumber((index) => wordAt(tokens, index), at + skip)
  if (!number || number.value < 20 || number.value % 10 !== 0) return undefined
  const end = at + skip + number.length
  if (isCount(tokens, end) || tokens[end]?.word.lower === 'năm') return undefined
  const tail = centuryTail(tokens, end)
  const year = (tail?.value ?? 1900) + number.value
  return { value: { kind: 'age', year, span: 10 }, length: end - at + (tail?.length ?? 0) }
}

const rowJoints: ReadonlySet<string> = new Set([',', 'và'])

/** `những năm 2020, 2021`. */
function isFirstOfYears(tokens: readonly Token[], at: number): boolean {
  const next = rowJoints.has(wordAt(tokens, at)) ? readFigures(tokens, at + 1) : undefined
  return next?.shape === 'y' && (next.values[0] ?? 0) % 10 !== 0
}

/** `thập niên đầu tiên của thế kỷ 21`. */
const firstDecadeWords = phraseSet(['đầu', 'đầu tiên', 'đầu tiên của', 'đầu của'].map((words) => `thập niên ${words}`))

function firstDecade(tokens: readonly Token[], at: number): Phrase<Meaning> | undefined {
  const words = firstDecadeWords(tokens, at)
  const found = words && century(tokens, at + words.length)
  if (!words || found?.value.kind !== 'age') return undefined
  return { value: { kind: 'age', year: found.value.year, span: 10 }, length: words.length + found.length }
}

/** Words between two decades: `những năm 1980 và 1990`. */
const joints: ReadonlySet<string> = new Set(['và', 'hay', 'hoặc', 'đến', 'tới'])

/** Most words of a decade before the joint: `những năm đầu thập niên 1980`. */
const longestDecade = 6

/** The second of two decades, in the form of the first. */
function nextDecade(tokens: readonly Token[], at: number): Found | undefined {
  if (!joints.has(wordAt(tokens, at - 1))) return undefined
  for (let from = at - 4; from >= at - 2 - longestDecade; from -= 1) {
    const first = decade(tokens, from)
    if (first?.value.kind !== 'age' || from + first.length !== at - 1) continue
    const figures = readFigures(tokens, at)
    const [year = 1] = figures?.values ?? []
    if (year % 10 !== 0 || figures?.shape !== readFigures(tokens, at - 2)?.shape) return undefined
    return { length: 1, meaning: { kind: 'age', year: figures?.shape === 'y' ? year : 1900 + year, span: 10 } }
  }
  return undefined
}

/** `những năm 90 người ta` is odd but `những năm 20 người` could count; only a clause, `của` or a preposition may follow. */
function isCount(tokens: readonly Token[], at: number): boolean {
  return countedWords.has(wordAt(tokens, at))
}

const countedWords: ReadonlySet<string> = new Set(['người', 'nước', 'tuổi', 'nghìn', 'triệu'])

const lastCentury = phraseTable<number>({
  'của thế kỷ trước': 1900,
  'thế kỷ trước': 1900,
  'của thế kỉ trước': 1900,
  'thế kỉ trước': 1900,
})

/** The century that two figures belong to; ` của thế kỷ trước` is the twentieth for anything that news still tells. */
function centuryTail(tokens: readonly Token[], at: number): Phrase<number> | undefined {
  const last = lastCentury(tokens, at)
  if (last) return last
  const skip = wordAt(tokens, at) === 'của' ? 1 : 0
  const found = century(tokens, at + skip)
  return found?.value.kind === 'age' ? { value: found.value.year, length: skip + found.length } : undefined
}

function century(tokens: readonly Token[], at: number): Phrase<Meaning> | undefined {
  const words = centuryWords(tokens, at)
  if (!words || isQuantity(tokens, at - 1)) return undefined
  const from = at + words.length
  const relative = relativeCenturies(tokens, from)
  if (relative)
    return { value: { kind: 'relative-age', offset: relative.value }, length: words.length + relative.length }
  const word = readNumber((index) => wordAt(tokens, index), from)
  const value = readRoman(tokens[from]?.word.text ?? '') ?? figureAt(tokens, from) ?? word?.value
  if (value === undefined || value < 1 || value > 21) return undefined
  const isWord = tokens[from]?.word.kind === 'word' && readRoman(tokens[from]?.word.text ?? '') === undefined
  return {
    value: { kind: 'age', year: (value - 1) * 100, span: 100 },
    length: words.length + (isWord ? (word?.length ?? 1) : 1),
  }
}
