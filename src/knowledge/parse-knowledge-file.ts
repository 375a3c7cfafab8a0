import type { VFile } from 'vfile'
import { type Document, isSeq, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { report } from '../diagnostics/report.ts'
import type { PlacedValue } from './placed-value.ts'
import { reportProblems } from './report-problems.ts'
import { type KeyPath, toPosition, toPositionOf } from './to-position.ts'

/**
 * The entries of a knowledge file, a YAML list. An entry that does not fit the schema is left out and each of its
 * mistakes reported at its key; a file that is no YAML list gives a message and no entries.
 */
export function parseKnowledgeFile<T>(file: VFile, schema: z.ZodType<T>): PlacedValue<T>[] {
  const lines = new LineCounter()
  const document = parseDocument(String(file), { lineCounter: lines, prettyErrors: false })
  return toList(document, file, lines).flatMap((value, index) => {
    const placed = { value, file, placeOf: (path: KeyPath) => toPositionOf(document, [index, ...path], lines) }
    const parsed = schema.safeParse(value)
    if (parsed.success) return [{ ...placed, value: parsed.data }]
    reportProblems(placed, parsed.error.issues, schema)
    return []
  })
}

function toList(document: Document.Parsed, file: VFile, lines: LineCounter): unknown[] {
  for (const { message, pos } of document.errors) {
    report(file, 'invalid-yaml', { problem: message }, toPosition(pos, lines))
  }
  if (document.errors.length > 0 || document.contents === null) return []
  if (!isSeq(document.contents)) {
    report(file, 'invalid-yaml', { problem: document.contents.constructor.name }, toPositionOf(document, [], lines))
    return []
  }
  try {
    return Array.from<unknown>(document.toJS())
  } catch (error) {
    // Anchors that multiply each other; `yaml` refuses to unfold them.
    report(file, 'invalid-yaml', { problem: error instanceof Error ? error.message : String(error) })
    return []
  }
}
