import type { VFile } from 'vfile'
import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { findProblems } from './find-problems.ts'
import { mendYaml } from './mend-yaml.ts'
import { report } from './report.ts'
import { toText, type Value } from './word.ts'
import { findYamlMistake, placeOfKey, placeOfValue, type YamlMistake } from './yaml-place.ts'
import { toPlainData } from './yaml-problem.ts'

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
  const mistake = findYamlMistake(document, lines, yaml)
  if (mistake) {
    const found = yaml.split('\n')[mistake.point.line - 1]?.trim() ?? ''
    const mended = mistake.isSpelling ? mendYaml(found) : undefined
    const expected = mended === undefined ? toExpected(mistake) : `\`${mended}\``
    report(file, rule, { found: toPresence(found), expected }, mistake.point)
    return undefined
  }
  const { value, problem } = toPlainData(document)
  if (problem) {
    report(file, rule, { found: toPresence(yaml.split('\n')[0]?.trim() ?? ''), expected: toYaml(problem) })
    return undefined
  }
  const parsed = schema.safeParse(value ?? {})
  if (parsed.success) return parsed.data
  for (const { path, found, expected, kind } of findProblems(schema, value ?? {}, parsed.error)) {
    const placeOf = kind === 'unknown-key' ? placeOfKey : placeOfValue
    const typed = kind === 'missing-key' ? toAbsence(path.join('.')) : toPresence(found)
    report(file, rule, { found: typed, expected }, placeOf(document, path, lines))
  }
  return undefined
}

function toPresence(found: Value): Value {
  return { en: `\`${toText(found, 'en')}\``, vi: `có \`${toText(found, 'vi')}\`` }
}

function toAbsence(key: string): Value {
  return { en: `missing \`${key}\``, vi: `thiếu \`${key}\`` }
}

function toExpected({ isSpelling, problem }: YamlMistake): Value {
  return isSpelling ? toYaml(problem) : problem
}

function toYaml(problem: Value): Value {
  return { en: `YAML (${toText(problem, 'en')})`, vi: `YAML đúng (${toText(problem, 'vi')})` }
}
