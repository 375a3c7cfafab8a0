import { report } from '../diagnostics/report.ts'
import type { KeyPath } from '../diagnostics/yaml-place.ts'
import { earliestDay, latestDay } from '../edtf/edtf-bounds.ts'
import { isDate } from '../edtf/is-date.ts'
import type { PlacedValue } from './placed-value.ts'
import type { KnowledgeEntries } from './to-knowledge-base.ts'

/** Reports days that no calendar has and terms that end before they begin. */
export function checkDates({ people, countries, events, threads }: KnowledgeEntries): void {
  for (const entry of people) {
    entry.value.offices.forEach(({ from, to }, index) => {
      checkTerm(entry, from, to, ['offices', index])
    })
  }
  for (const entry of [...countries, ...threads]) checkTerm(entry, entry.value.from, entry.value.to, [])
  for (const entry of events) checkDate(entry, entry.value.date, ['date'])
}

type Identified = PlacedValue<{ id: string }>

function checkTerm(entry: Identified, from: string | undefined, to: string | undefined, path: KeyPath): void {
  checkDate(entry, from, [...path, 'from'])
  checkDate(entry, to, [...path, 'to'])
  const [start, end] = [earliestDay(from), latestDay(to)]
  if (from !== undefined && to !== undefined && start !== undefined && end !== undefined && end < start)
    report(entry.file, 'term-order', { id: entry.value.id, from, to }, entry.placeOf([...path, 'to']))
}

function checkDate(entry: Identified, text: string | undefined, path: KeyPath): void {
  if (text === undefined || isDate(text)) return
  const values = { found: text, key: path.join('.'), id: entry.value.id }
  report(entry.file, 'impossible-day', values, entry.placeOf(path))
}
