import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.ts'
import type { Value } from '../diagnostics/word.ts'
import { addDays } from '../edtf/calendar.ts'
import { earliestDay, latestDay } from '../edtf/edtf-bounds.ts'
import { type DumpHeader, dumpHeader, isHeaderKey } from './dump-header.ts'
import { findHeader } from './find-header.ts'
import { type HeaderEntry, readEntries } from './header-entries.ts'
import { reportFences } from './report-fences.ts'
import { isReadable, suggestLine } from './suggest-line.ts'

/** What a dump says of itself, and where its text begins. */
export interface ParsedHeader {
  header: DumpHeader
  /** Number of lines that the header takes, its two `---` included; 0 without a header. */
  lineCount: number
}

/**
 * The header at the top of a dump, between two lines of `---`. A line that cannot be used is reported and left out, the
 * others count. Text that merely begins with a rule is no header.
 */
export function parseHeader(lines: readonly string[], file: VFile): ParsedHeader {
  const found = findHeader(lines)
  if (!found) return { header: {}, lineCount: 0 }
  const { start, end, closing } = found
  const inside = lines.slice(start, end)
  const { entries, broken } = readEntries(inside)
  const complain = toComplainer(inside, start + 1, file)
  for (const line of broken) complain.invalid({ line, column: 1 })
  const usable = entries.filter((entry) => isUsable(entry, complain))
  const given = usable.filter((entry) => isFirst(entry, usable, complain))
  const header: DumpHeader = Object.assign({}, ...given.map(({ key, value }) => ({ [key]: value?.trim() })))
  reportFences(found, inside, file)
  return {
    header: isOrdered(header) ? header : withoutDays(header, given, complain),
    lineCount: closing === undefined ? end : end + 1,
  }
}

interface Complainer {
  /** @param expected default: what was most likely meant */
  invalid(place: Pick<HeaderEntry, 'line' | 'column'>, expected?: Value): void
  /** A day that cannot be: unlike another slip it keeps the article from being written. */
  impossible(place: Pick<HeaderEntry, 'line' | 'column'>, expected?: Value): void
  repeated(entry: HeaderEntry, first: HeaderEntry): void
  empty(entry: HeaderEntry): void
}

/** @param top line number of the first of `inside` */
function toComplainer(inside: readonly string[], top: number, file: VFile): Complainer {
  const complainOf =
    (rule: 'invalid-header' | 'impossible-published'): Complainer['invalid'] =>
    ({ line, column }, expected) => {
      const found = (inside[line] ?? '').trim()
      report(file, rule, { found, expected: expected ?? suggestLine(found) }, { line: top + line, column })
    }
  return {
    invalid: complainOf('invalid-header'),
    impossible: complainOf('impossible-published'),
    repeated: ({ key, line, column }, first) =>
      report(file, 'repeated-key', { key, first: top + first.line }, { line: top + line, column }),
    empty: ({ key, line, column }) => report(file, 'empty-key', { key }, { line: top + line, column }),
  }
}

/** Whether an entry says something that can be used. */
function isUsable(entry: HeaderEntry, complain: Complainer): boolean {
  const { key, value } = entry
  if (isHeaderKey(key) && value !== undefined && dumpHeader.shape[key].safeParse(value).success) return true
  if (isHeaderKey(key) && value?.trim() === '') complain.empty(entry)
  else if (isImpossible(entry)) complain.impossible(entry)
  else complain.invalid(entry)
  return false
}

/** `2024-02-30`, `31/2/2024`, `2024-13`: figures of a date, in whatever order, that no calendar has. */
const dateFigures = /^\d{1,4}(?:[-/.]\d{1,4}){1,2}$/u

/** A date in another order than the header wants, `1/3/2024`, is understood and only pointed out. */
function isImpossible({ key, value = '' }: HeaderEntry): boolean {
  return (key === 'published' || key === 'retrieved') && dateFigures.test(value.trim()) && !isReadable(value.trim())
}

/** Whether an entry is the first to give its key. */
function isFirst(entry: HeaderEntry, entries: readonly HeaderEntry[], complain: Complainer): boolean {
  const first = entries.find(({ key }) => key === entry.key) ?? entry
  if (first !== entry) complain.repeated(entry, first)
  return first === entry
}

/** No page was copied before it went up. A day is left for clocks that differ. */
function isOrdered({ published, retrieved }: DumpHeader): boolean {
  const [first, last] = [earliestDay(published), latestDay(retrieved)]
  return first === undefined || last === undefined || first <= addDays(last, 1)
}

/** One of two days that contradict each other is wrong, and nothing says which: that is said once, and neither counts. */
function withoutDays(
  { published, retrieved, ...rest }: DumpHeader,
  given: readonly HeaderEntry[],
  complain: Complainer,
): DumpHeader {
  const entry = given.find(({ key }) => key === 'published')
  const expected = {
    en: `a day up to \`retrieved: ${retrieved}\``,
    vi: `một ngày không sau \`retrieved: ${retrieved}\``,
  }
  if (entry) complain.impossible(entry, expected)
  return rest
}
