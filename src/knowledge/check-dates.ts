import { isExists } from 'date-fns'
import edtf, { type ExtendedDate } from 'edtf'
import { report } from '../diagnostics/report.ts'
import type { PlacedValue } from './placed-value.ts'
import type { KnowledgeEntries } from './to-knowledge-base.ts'
import type { KeyPath } from './to-position.ts'

/** Reports days that no calendar has and terms that end before they begin. */
export function checkDates({ people, countries, events, threads }: KnowledgeEntries): void {
  for (const entry of people) {
    entry.value.offices.forEach(({ from, to }, index) => {
      checkTerm(entry, from, to, ['offices', index])
    })
  }
  for (const entry of [...countries, ...threads]) checkTerm(entry, entry.value.from, entry.value.to, [])
  for (const entry of events) readDate(entry, entry.value.date, ['date'])
}

type Identified = PlacedValue<{ id: string }>

function checkTerm(entry: Identified, from: string | undefined, to: string | undefined, path: KeyPath): void {
  const start = readDate(entry, from, [...path, 'from'])
  const end = readDate(entry, to, [...path, 'to'])
  if (from === undefined || to === undefined || start === undefined || end === undefined) return
  if (end.max < start.min)
    report(entry.file, 'term-order', { id: entry.value.id, from, to }, entry.placeOf([...path, 'to']))
}

function readDate(entry: Identified, text: string | undefined, path: KeyPath): ExtendedDate | undefined {
  if (text === undefined) return undefined
  const date = parseDate(text)
  const values = { found: text, key: path.join('.'), id: entry.value.id }
  if (date === undefined) report(entry.file, 'impossible-day', values, entry.placeOf(path))
  return date
}

/** A whole day in EDTF: `2023-09-19` in `2023-09-19/2023-09-20`. */
const wholeDays = /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/gu

/** Undefined where the text is no EDTF or names a day such as 29/2/2023, which `edtf` lets pass. */
function parseDate(text: string): ExtendedDate | undefined {
  for (const [, year, month, day] of text.matchAll(wholeDays)) {
    if (!isExists(Number(year), Number(month) - 1, Number(day))) return undefined
  }
  try {
    return edtf(text)
  } catch {
    return undefined
  }
}
