import type { VFile } from 'vfile'
import { type Document, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { findProblems } from './find-problems.ts'
import { mendYaml } from './mend-yaml.ts'
import { report } from './report.ts'
import { findYamlMistake, placeOfKey, placeOfValue } from './yaml-place.ts'

/**
 * The keys of a YAML text that begins where the file begins. Each mistake is reported at its line and column; then
 * undefined.
 */
export function parseKeys<Keys>(
  file: VFile,
  yaml: string,
  schema: z.ZodType<Keys>,
  rule: 'invalid-settings' | 'invalid-front-matter',
): Keys | undefined {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false })
  const mistake = findYamlMistake(document, lines)
  if (mistake) {
    const found = yaml.split('\n')[mistake.point.line - 1]?.trim() ?? ''
    const mended = mendYaml(found)
    const expected = mended === undefined ? `YAML (${mistake.problem})` : `\`${mended}\``
    report(file, rule, { found, expected }, mistake.point)
    return undefined
  }
  const value = toValue(document)
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  for (const { path, found, expected, kind } of findProblems(schema, value, parsed.error)) {
    const placeOf = kind === 'unknown-key' ? placeOfKey : placeOfValue
    report(file, rule, { found, expected }, placeOf(document, path, lines))
  }
  return undefined
}

/** Plain data; anchors that multiply each other, which `yaml` refuses to unfold, are the text of its refusal. */
function toValue(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 }) ?? {}
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
