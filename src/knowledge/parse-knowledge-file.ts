import type { VFile } from 'vfile'
import { z } from 'zod'
import { findAt, findProblems, toName } from '../diagnostics/find-problems.ts'
import { report } from '../diagnostics/report.ts'
import { type KeyPath, placeOfKey, placeOfValue } from '../diagnostics/yaml-place.ts'
import { toSlug } from '../vietnamese/to-slug.ts'
import { loadYaml } from './load-yaml.ts'
import { type PlacedDocument, toList, toPlacedDocument } from './placed-document.ts'
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
  const parsed = z.array(schema).safeParse(loadYaml(String(file)))
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

function parseCarefully<T>(file: VFile, schema: z.ZodType<T>): KnowledgeFile<T> {
  const placed = toPlacedDocument(file)
  const { document, lines } = placed
  const values = toList(placed, file)
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
