import { CORE_SCHEMA, load } from 'js-yaml'
import type { VFile } from 'vfile'
import { type Document, isSeq, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { findAt, findProblems, toName } from '../diagnostics/find-problems.ts'
import { report } from '../diagnostics/report.ts'
import { findYamlMistake, type KeyPath, placeOfKey, placeOfValue } from '../diagnostics/yaml-place.ts'
import { toSlug } from '../vietnamese/to-slug.ts'
import type { PlacedValue } from './placed-value.ts'

/** A knowledge file, read. */
export interface KnowledgeFile<T> {
  entries: PlacedValue<T>[]
  /** Of each entry that was left out, what it gives as its id. */
  lost: unknown[]
  /** False when the whole file was left out. */
  isRead: boolean
}

/**
 * The entries of a knowledge file, a YAML list. An entry that does not fit the schema is left out and each of its
 * mistakes reported at its key; a file that is no YAML list gives one message and no entries.
 */
export function parseKnowledgeFile<T>(file: VFile, schema: z.ZodType<T>): KnowledgeFile<T> {
  return parseFaultless(file, schema) ?? parseCarefully(file, schema)
}

/**
 * A file without a mistake, which is what nearly every one is; else undefined. `js-yaml` reads it five times faster than
 * `yaml`, which knows where each value stands and is asked only when somebody wants to know.
 */
function parseFaultless<T>(file: VFile, schema: z.ZodType<T>): KnowledgeFile<T> | undefined {
  const parsed = z.array(schema).safeParse(loadOrNothing(String(file)))
  if (!parsed.success) return undefined
  let placed: PlacedDocument | undefined
  const entries = parsed.data.map((value, index) => ({
    value,
    file,
    placeOf: (path: KeyPath) => {
      placed ??= toPlacedDocument(file)
      return placeOfValue(placed.document, [index, ...path], placed.lines)
    },
  }))
  return { entries, lost: [], isRead: true }
}

function loadOrNothing(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA })
  } catch {
    return undefined
  }
}

/** A YAML file that knows where each of its values stands. */
interface PlacedDocument {
  document: Document.Parsed
  lines: LineCounter
}

function toPlacedDocument(file: VFile): PlacedDocument {
  const lines = new LineCounter()
  return { document: parseDocument(String(file), { lineCounter: lines, prettyErrors: false }), lines }
}

function parseCarefully<T>(file: VFile, schema: z.ZodType<T>): KnowledgeFile<T> {
  const { document, lines } = toPlacedDocument(file)
  const values = toList(document, file, lines)
  const read: KnowledgeFile<T> = { entries: [], lost: [], isRead: values !== undefined }
  for (const [index, value] of (values ?? []).entries()) {
    const parsed = schema.safeParse(value)
    const placeOf = (path: KeyPath) => placeOfValue(document, [index, ...path], lines)
    if (parsed.success) {
      read.entries.push({ value: parsed.data, file, placeOf })
      continue
    }
    read.lost.push(findAt(value, ['id']))
    const placeOfName = (path: KeyPath) => placeOfKey(document, [index, ...path], lines)
    reportProblems({ value, file, placeOf, placeOfName }, schema, parsed.error)
  }
  return read
}

interface Refused extends PlacedValue {
  /** Where a key itself stands. */
  placeOfName: PlacedValue['placeOf']
}

/** Reports what the schema finds wrong with an entry, each mistake at its key. */
function reportProblems({ value, file, placeOf, placeOfName }: Refused, schema: z.ZodType, error: z.ZodError): void {
  const id = toName(findAt(value, ['id']))
  for (const { path, found, expected, kind } of findProblems(schema, value, error)) {
    const key = path.join('.') || '-'
    switch (kind) {
      case 'unknown-key':
        report(file, 'unknown-key', { id, key: found, expected }, placeOfName(path))
        break
      case 'missing-key':
        report(file, 'missing-key', { id, key }, placeOf(path))
        break
      case 'wrong-value':
        if (path.length === 0) report(file, 'no-entry', { found, id: toSlug(found) ?? '…' }, placeOf(path))
        else report(file, 'invalid-knowledge', { id, key, found, expected }, placeOf(path))
        break
      default:
        kind satisfies never
    }
  }
}

/** The file as a list; undefined, with one message, when it is none. */
function toList(document: Document.Parsed, file: VFile, lines: LineCounter): unknown[] | undefined {
  const mistake = findYamlMistake(document, lines)
  if (mistake) {
    const problem = `\`${lineOf(file, mistake.point.line)}\`: ${mistake.problem}`
    report(file, 'invalid-yaml', { problem }, mistake.point)
    return undefined
  }
  if (document.contents === null) return []
  if (!isSeq(document.contents)) {
    const place = placeOfValue(document, [], lines)
    const line = 'start' in place ? place.start.line : place.line
    report(file, 'invalid-yaml', { problem: `\`${lineOf(file, line)}\`` }, place)
    return undefined
  }
  try {
    return Array.from<unknown>(document.toJS())
  } catch (error) {
    // Anchors that multiply each other; `yaml` refuses to unfold them.
    report(file, 'invalid-yaml', { problem: error instanceof Error ? error.message : String(error) })
    return undefined
  }
}

/** A line as it was typed, 1-based, without its indent. */
function lineOf(file: VFile, line: number): string {
  return String(file).split('\n')[line - 1]?.trim() ?? ''
}
