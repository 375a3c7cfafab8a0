import { report } from '../diagnostics/report.ts'
import type { KeyPath } from '../diagnostics/yaml-place.ts'
import { yearOf } from '../edtf/calendar.ts'
import { earliestDay, latestDay } from '../edtf/edtf-bounds.ts'
import { isDate } from '../edtf/is-date.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import { newestKnownYear, newestYear } from './newest-known-year.ts'
import type { PlacedValue } from './placed-value.ts'
import type { KnowledgeEntries } from './to-knowledge-base.ts'

/** Reports days that no calendar has, years that nobody can know of yet, and terms that end before they begin. */
export function checkDates({ people, countries, events, threads }: KnowledgeEntries, knowledge: KnowledgeBase): void {
  const newest = newestYear(newestKnownYear(knowledge))
  for (const entry of people) {
    entry.value.offices.forEach(({ from, to }, index) => {
      checkTerm(entry, { from, to }, ['offices', index], newest)
    })
  }
  for (const entry of [...countries, ...threads]) checkTerm(entry, entry.value, [], newest)
  for (const entry of events) checkDate(entry, entry.value.date, ['date'], newest)
}

type Identified = PlacedValue<{ id: string }>

interface Term {
  from?: string | undefined
  to?: string | undefined
}

function checkTerm(entry: Identified, { from, to }: Term, path: KeyPath, newest: number): void {
  checkDate(entry, from, [...path, 'from'], newest)
  checkDate(entry, to, [...path, 'to'], newest)
  const [start, end] = [earliestDay(from), latestDay(to)]
  if (from !== undefined && to !== undefined && start !== undefined && end !== undefined && end < start)
    report(entry.file, 'term-order', { id: entry.value.id, from, to }, entry.placeOf([...path, 'to']))
}

/** @param newest the last year that something known can be of */
function checkDate(entry: Identified, text: string | undefined, path: KeyPath, newest: number): void {
  if (text === undefined) return
  const values = { found: text, key: path.join('.'), id: entry.value.id }
  if (!isDate(text)) report(entry.file, 'impossible-day', values, entry.placeOf(path))
  else if (yearOf(latestDay(text) ?? '0') > newest)
    report(entry.file, 'future-fact', { ...values, newest }, entry.placeOf(path))
}
