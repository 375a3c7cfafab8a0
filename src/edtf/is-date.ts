import { earliestDay, latestDay } from './edtf-bounds.ts'
import { parseEdtf } from './parse-edtf.ts'

/** Whether a text is a date in EDTF that the archive can read, of the calendar, and no interval that runs backwards. */
export function isDate(text: string): boolean {
  const [first, last] = [earliestDay(text), latestDay(text)]
  return parseEdtf(text) !== undefined && (first === undefined || last === undefined || first <= last)
}
