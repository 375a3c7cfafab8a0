import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { isHeaderKey } from './dump-header.ts'

/** One thing that a header says. */
export interface HeaderEntry {
  key: string
  /** Undefined when it is no text but a list or a map; empty when nothing was written. */
  value: string | undefined
  /** Index of its line within the header, and column, 1-based. */
  line: number
  column: number
}

/** A header, read. */
export interface HeaderReading {
  entries: HeaderEntry[]
  /** Indexes of lines that are no YAML, without those that merely follow from one before. */
  broken: number[]
}

/** Reads a header as YAML; one with a mistake line by line, so that a broken line costs itself only. */
export function readEntries(lines: readonly string[]): HeaderReading {
  const entries = parseEntries(lines.join('\n'))
  return entries ? { entries, broken: [] } : readLines(lines)
}

/** `published : `, with blanks before it. */
const keyStart = /^ *(?<key>\w+) *:/u

/** A value that may run on: `"…`, `[…`, `{…`, `|`. */
const opener = /^[^:]*: *["'[{|>]/u

function readLines(lines: readonly string[]): HeaderReading {
  const reading: HeaderReading = { entries: [], broken: [] }
  let isOpen = false
  for (const [line, text] of toChunks(lines)) {
    const entries = parseEntries(text)
    for (const entry of entries ?? []) reading.entries.push({ ...entry, line: line + entry.line })
    if (entries) continue
    if (!isOpen) reading.broken.push(line)
    isOpen ||= opener.test(text)
  }
  return reading
}

/** Lines with those below that continue them: indented ones that give no key of their own. */
function toChunks(lines: readonly string[]): Map<number, string> {
  const chunks = new Map<number, string>()
  let last = -1
  for (const [index, text] of lines.entries()) {
    const isOwn = !text.startsWith(' ') || isHeaderKey(keyStart.exec(text)?.groups?.key ?? '')
    if (text.trim() === '') continue
    if (isOwn || last < 0) last = index
    const before = chunks.get(last)
    chunks.set(last, before === undefined ? text : `${before}\n${text}`)
  }
  return chunks
}

/** What a piece of YAML says; undefined when it is no map of texts to values. */
function parseEntries(yaml: string): HeaderEntry[] | undefined {
  const counter = new LineCounter()
  const document: Document = parseDocument(yaml, { schema: 'failsafe', lineCounter: counter, uniqueKeys: false })
  if (document.errors.length > 0) return undefined
  if (document.contents === null) return []
  if (!isMap(document.contents)) return undefined
  return document.contents.items.map(({ key, value }) => {
    const { line, col } = counter.linePos(isScalar(key) ? (key.range?.[0] ?? 0) : 0)
    return {
      key: isScalar(key) ? String(key.value) : '',
      value: value === null ? '' : isScalar(value) ? String(value.value ?? '') : undefined,
      line: line - 1,
      column: col,
    }
  })
}
