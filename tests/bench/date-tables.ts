import { findDates } from '../../src/dates/find-dates.ts'
import { first } from '../dates/held-back/first.ts'
import { type HeldBackRow, scoreTable, valueAccuracy } from '../dates/held-back/held-back.ts'
import { second } from '../dates/held-back/second.ts'
import { direction, figures, months, reference, relative, years } from '../dates/tables/expressions.ts'
import { noDates } from '../dates/tables/no-dates.ts'
import { partsOfDay } from '../dates/tables/parts-of-day.ts'
import { periods } from '../dates/tables/periods.ts'
import { rows } from '../dates/tables/rows.ts'

/** How well date expressions are read: the table that the grammar was made with, and the one held back from it. */
export function formatDateTables(): string {
  return [
    formatTable('main table', dateTables.golden),
    formatTable('held back, first', first),
    formatTable('held back, second', second),
  ].join('\n')
}

const positive = [figures, direction, months, years, relative, rows, periods, partsOfDay].flat()

export const dateTables: Readonly<Record<'golden' | 'heldBack', readonly HeldBackRow[]>> = {
  golden: [
    ...positive.map(([sentence, ...expected]): HeldBackRow => [reference, sentence, ...expected]),
    ...noDates.map((sentence): HeldBackRow => [reference, sentence]),
  ],
  heldBack: [...first, ...second],
}

function formatTable(name: string, table: readonly HeldBackRow[]): string {
  const score = scoreTable(table)
  const negatives = table.filter(([, , ...expected]) => expected.length === 0).length
  const figure = valueAccuracy(score).toFixed(3)
  return `  ${name.padEnd(22)}${String(score.rows).padStart(4)} rows, ${negatives} of them without a date: values ${figure}, exact words ${score.exact} of ${score.expected}`
}

/** Texts of the words that expressions begin with, over and over, and what slows a reader of figures. */
const hard: readonly string[] = [
  'từ ngày 1 đến ',
  'từ ngày 1/1 đến ',
  'ngày 1, ',
  'ngày 1; ',
  'ngày 5, 6, 7 ',
  'các ngày 1, 2, ',
  'ngày 1/3 năm ',
  'thứ ',
  'thứ Hai, ',
  'sáng ',
  'tháng 1, ',
  'tháng năm năm ',
  'năm 2020, ',
  'những năm 1980 và ',
  'quý I/',
  'hai mươi ',
  'trước đó ',
  'hôm qua (',
  'sau đó hai ',
  'nửa đầu ',
  '6 tháng đầu năm ',
  '1',
  '1.',
  '1/',
  '1/1-',
  '/',
  '“',
  'a1',
]

const megabyte = 1e6

/** Speed of reading date expressions: of the golden pages, and the slowest of a megabyte of each hard text. */
export function* measureDates(pages: readonly string[]): Generator<string> {
  const plain = pages.join('\n')
  const times = Math.ceil(megabyte / Buffer.byteLength(plain))
  yield `  pages of the golden set   ${secondsOf(plain.repeat(times), 3).toFixed(2)} s a megabyte`
  const timed = hard.map((unit) => {
    const text = unit.repeat(Math.ceil(megabyte / Buffer.byteLength(unit)))
    return { unit, seconds: secondsOf(text, 1) }
  })
  for (const { unit, seconds } of timed.toSorted((a, b) => b.seconds - a.seconds).slice(0, 5))
    yield `  ${JSON.stringify(unit).padEnd(26)}${seconds.toFixed(2)} s a megabyte`
}

/** The least of some runs, in processor time, for one megabyte. */
function secondsOf(text: string, runs: number): number {
  const seconds = Array.from({ length: runs }, () => {
    const start = process.cpuUsage()
    findDates(text, { reference })
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1e6
  })
  return (Math.min(...seconds) * megabyte) / Buffer.byteLength(text)
}
