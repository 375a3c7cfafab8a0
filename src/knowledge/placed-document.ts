import type { VFile } from 'vfile'
import { type Document, isSeq, LineCounter, parseDocument } from 'yaml'
import { report } from '../diagnostics/report.ts'
import { toText } from '../diagnostics/word.ts'
import { findYamlMistake, placeOfValue } from '../diagnostics/yaml-place.ts'
import { toPlainData } from '../diagnostics/yaml-problem.ts'

/** A YAML file that knows where each of its values stands. */
export interface PlacedDocument {
  document: Document.Parsed
  lines: LineCounter
}

/** Reads YAML so that its mistakes stay data, with lines to place them. */
export function toPlacedDocument(file: VFile): PlacedDocument {
  const lines = new LineCounter()
  return { document: parseDocument(String(file), { lineCounter: lines, prettyErrors: false }), lines }
}

/** The file as a list; undefined, with one message, when it is none. */
export function toList({ document, lines }: PlacedDocument, file: VFile): unknown[] | undefined {
  const mistake = findYamlMistake(document, lines, String(file))
  if (mistake) {
    const typed = `\`${lineOf(file, mistake.point.line)}\``
    const { problem: why } = mistake
    const problem = { en: `${typed}: ${toText(why, 'en')}`, vi: `${typed}: ${toText(why, 'vi')}` }
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
  const { value, problem } = toPlainData(document)
  if (problem) {
    report(file, 'invalid-yaml', { problem })
    return undefined
  }
  return Array.isArray(value) ? value : []
}

/** A line as it was typed, 1-based, without its indent. */
function lineOf(file: VFile, line: number): string {
  return String(file).split('\n')[line - 1]?.trim() ?? ''
}
