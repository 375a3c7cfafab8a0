import type { VFile } from 'vfile'
import { isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml'
import { addDays } from '../dates/calendar.ts'
import { earliestDay, latestDay } from '../dates/edtf-bounds.ts'
import { report } from '../diagnostics/report.ts'
import { type DumpHeader, dumpHeader, type HeaderKey, headerExpectations } from './dump-header.ts'

/** A line of a header, as opposed to a rule that the page itself prints: `published: 2024-03-01`, `# note`. */
const headerLine = /^(?:[A-Za-z]\w*\s*:|#|\s*$)/u

/** Lines within which a header ends; further down, `---` is a rule of the page. */
const longestHeader = 40

export interface ReadHeader {
  header: DumpHeader
  /** Number of lines that the header takes, its two `---` included; 0 without a header. */
  lineCount: number
}

/**
 * The header at the top of a dump, between two lines of `---`. A line that cannot be used is reported and left out, the
 * others count. Text that merely begins with a rule is no header.
 */
export function readHeader(lines: readonly string[], file: VFile): ReadHeader {
  const start = lines.findIndex((line) => line.trim() !== '')
  const end = lines.slice(0, start + longestHeader).findIndex((line, index) => index > start && line.trim() === '---')
  const inside = lines.slice(start + 1, end)
  if (
    lines[start]?.trim() !== '---' ||
    end < 0 ||
    !inside.some((line) => headerLine.test(line) && line.trim() !== '')
  ) {
    return { header: {}, lineCount: 0 }
  }
  return { header: parseHeader(inside, start + 1, file), lineCount: end + 1 }
}

/** @param before number of lines above the first of `inside` */
function parseHeader(inside: readonly string[], before: number, file: VFile): DumpHeader {
  const counter = new LineCounter()
  const document = parseDocument(inside.join('\n'), { schema: 'failsafe', lineCounter: counter, uniqueKeys: true })
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset)
    return { line: line + before, column: col }
  }
  for (const error of document.errors) {
    report(
      file,
      'invalid-header',
      { found: inside[place(error.pos[0]).line - before - 1] ?? '', expected: '`key: value`' },
      place(error.pos[0]),
    )
  }
  const pairs: readonly Pair[] = isMap(document.contents) ? document.contents.items : []
  const header: DumpHeader = Object.assign({}, ...pairs.map((pair) => readPair(pair, file, place)))
  return isOrdered(header) ? header : withoutDays(header, pairs, file, place)
}

/** No page was copied before it went up. A day is left for clocks that differ. */
function isOrdered({ published, retrieved }: DumpHeader): boolean {
  const [first, last] = [earliestDay(published), latestDay(retrieved)]
  return first === undefined || last === undefined || first <= addDays(last, 1)
}

/** One of two days that contradict each other is wrong, and nothing says which: both are reported and left out. */
function withoutDays(
  { published, retrieved, ...rest }: DumpHeader,
  pairs: readonly Pair[],
  file: VFile,
  place: (offset: number) => { line: number; column: number },
): DumpHeader {
  for (const { key, value } of pairs) {
    if (!isScalar(key) || (key.value !== 'published' && key.value !== 'retrieved')) continue
    const found = `${key.value}: ${isScalar(value) ? String(value.value) : ''}`
    const expected = key.value === 'published' ? `\`≤ ${retrieved}\`` : `\`≥ ${published}\``
    report(file, 'invalid-header', { found, expected }, place(key.range?.[0] ?? 0))
  }
  return rest
}

/** One `key: value` of the header, or an empty object and a message. */
function readPair(pair: Pair, file: VFile, place: (offset: number) => { line: number; column: number }): DumpHeader {
  const key = isScalar(pair.key) ? String(pair.key.value) : ''
  const value = isScalar(pair.value) ? String(pair.value.value ?? '') : ''
  if (value === '' && key in headerExpectations) return {}
  const read = dumpHeader.safeParse({ [key]: value })
  if (read.success) return read.data
  const expected = isHeaderKey(key)
    ? headerExpectations[key]
    : Object.keys(headerExpectations)
        .map((known) => `\`${known}\``)
        .join(', ')
  const offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0
  report(file, 'invalid-header', { found: isHeaderKey(key) ? value : key, expected }, place(offset))
  return {}
}

function isHeaderKey(key: string): key is HeaderKey {
  return key in headerExpectations
}
