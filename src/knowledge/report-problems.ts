import { z } from 'zod'
import { report } from '../diagnostics/report.ts'
import type { PlacedValue } from './placed-value.ts'
import type { KeyPath } from './to-position.ts'

/** Reports what the schema finds wrong with an entry, each mistake at its key. */
export function reportProblems(
  { value, file, placeOf }: PlacedValue,
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
): void {
  const id = toName(findAt(value, ['id']))
  for (const issue of issues) {
    const path = issue.path.filter((step) => typeof step !== 'symbol')
    const key = path.join('.') || '-'
    const found = findAt(value, path)
    if (issue.code === 'unrecognized_keys') {
      const expected = findKeys(schema, path).join(', ')
      for (const extra of issue.keys)
        report(file, 'unknown-key', { id, key: extra, expected }, placeOf([...path, extra]))
    } else if (found === undefined) {
      report(file, 'missing-key', { id, key }, placeOf(path))
    } else {
      report(file, 'invalid-knowledge', { id, key, found: toName(found), expected: toExpected(issue) }, placeOf(path))
    }
  }
}

/** A value in a message. */
function toName(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '?')
}

function findAt(value: unknown, path: KeyPath): unknown {
  let found = value
  for (const step of path) {
    const below = typeof found === 'object' && found !== null ? Object.entries(found) : []
    found = below.find(([name]) => name === String(step))?.[1]
  }
  return found
}

/** The keys that a map at this path of an entry may have. */
function findKeys(schema: z.ZodType, path: KeyPath): string[] {
  let below: z.core.JSONSchema.BaseSchema = z.toJSONSchema(schema, { io: 'input' })
  for (const step of path) {
    const next = typeof step === 'number' ? below.items : below.properties?.[step]
    if (typeof next !== 'object' || Array.isArray(next)) return []
    below = next
  }
  return Object.keys(below.properties ?? {})
}

/** What is wanted instead, as an editor would type it; the same in every language. */
function toExpected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return samples[issue.expected] ?? issue.expected
    case 'invalid_format':
      return issue.format === 'url' ? 'https://…' : (issue.pattern ?? issue.format)
    case 'invalid_value':
      return issue.values.join(', ')
    case 'too_small':
      return `≥ ${issue.minimum}`
    case 'too_big':
      return `≤ ${issue.maximum}`
    default:
      return issue.message
  }
}

const samples: Readonly<Record<string, string>> = { string: '"…"', array: '[…]', object: 'key: …', number: '0.0' }
