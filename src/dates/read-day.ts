import { daysInMonth } from '../edtf/calendar.ts'
import { figureAt, type Token, wordAt } from '../tokens/token.ts'
import { monthNames, monthWords } from '../vietnamese/months.ts'
import { readNumber } from '../vietnamese/numbers.ts'
import { readFigures, toDays } from './figures.ts'
import type { Meaning, Point } from './meaning.ts'
import { type Phrase, phraseTable } from './phrase-table.ts'
import { yearFigureAt } from './tails.ts'

/**
 * A day in figures or words, without what stands before and after it: `27/9/2020`, `12-15/7`, `28 tháng 2`,
 * `mười tháng Mười Một`. `cued`: `ngày`, `hôm` or a part of the day stands before it.
 */
export function readDay(tokens: readonly Token[], at: number, cued: boolean): Phrase<Meaning> | undefined {
  const figures = readFigures(tokens, at)
  const meaning = figures && toDays(figures, cued)
  if (figures && meaning) return { value: meaning, length: figures.length }
  return readSpelledDay(tokens, at)
}

const monthWord = phraseTable(monthNames)

/** `28 tháng 2`, `28 tháng 2, 2020`, `10 tháng Mười Một`; a year after `năm` is left to the caller. */
function readSpelledDay(tokens: readonly Token[], at: number): Phrase<Meaning> | undefined {
  const day = readDayNumber(tokens, at)
  if (!day || !monthWords.has(wordAt(tokens, at + day.length))) return undefined
  const month = readMonthNumber(tokens, at + day.length + 1)
  if (!month || day.value > daysInMonth(month.value)) return undefined
  const point: Point = { kind: 'point', day: day.value, month: month.value, direction: 'back' }
  const length = day.length + 1 + month.length
  const year = readGluedYear(tokens, at + length)
  if (!year) return { value: point, length }
  return { value: { ...point, year: { number: year.value } }, length: length + year.length }
}

/** 1–31, in figures that belong to no longer chain, or in words. */
export function readDayNumber(tokens: readonly Token[], at: number): Phrase<number> | undefined {
  const figures = readFigures(tokens, at)
  const number = figures?.shape === 'n' ? { value: figures.values[0] ?? 0, length: 1 } : readWords(tokens, at)
  return number && number.value >= 1 && number.value <= 31 ? number : undefined
}

/** 1–12 after `tháng`, in figures or words. */
export function readMonthNumber(tokens: readonly Token[], at: number): Phrase<number> | undefined {
  const value = figureAt(tokens, at)
  if (value !== undefined) return value >= 1 && value <= 12 ? { value, length: 1 } : undefined
  return monthWord(tokens, at)
}

function readWords(tokens: readonly Token[], at: number): Phrase<number> | undefined {
  return readNumber((index) => wordAt(tokens, index), at)
}

const yearJoints: ReadonlySet<string> = new Set([',', '/', '.', '-'])

/** The year after a month in words: ` 2020`, `, 2020`, `/2020`. */
function readGluedYear(tokens: readonly Token[], at: number): Phrase<number> | undefined {
  const skip = yearJoints.has(wordAt(tokens, at)) ? 1 : 0
  const value = yearFigureAt(tokens, at + skip)
  return value !== undefined && value >= 1900 ? { value, length: skip + 1 } : undefined
}
