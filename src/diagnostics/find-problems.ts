import { z } from 'zod'
import { findNearest } from './find-nearest.ts'
import { suggestValue } from './suggest-value.ts'

/** One thing that a schema finds wrong with a value. */
export interface Problem {
  /** From the value down to the key in question. */
  path: (string | number)[]
  /** What is there, as it was typed; the key when it is the key that is wrong; empty when it is missing. */
  found: string
  /** What is wanted instead, as an editor would type it; the same in every language. */
  expected: string
  /** Whether a value is wrong, a key that must be there is not, or one is there that nobody knows. */
  kind: 'wrong-value' | 'missing-key' | 'unknown-key'
}

/** The problems behind a failed parse, in the words that messages need. An unknown key is one problem each. */
export function findProblems(schema: z.ZodType, value: unknown, error: z.ZodError): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const path = issue.path.filter((step) => typeof step !== 'symbol')
    if (issue.code === 'unrecognized_keys') {
      const keys = findKeys(schema, path)
      return issue.keys.map((key) => ({
        path: [...path, key],
        found: key,
        expected: toKeys(key, keys),
        kind: 'unknown-key',
      }))
    }
    const found = findAt(value, path)
    const expected = toExpected(issue, path, found)
    if (found === undefined) return [{ path, found: '', expected, kind: 'missing-key' }]
    return [{ path, found: toName(found), expected, kind: 'wrong-value' }]
  })
}

/** A value in a message. */
export function toName(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '?')
}

/** The value at a path; undefined when there is none. */
export function findAt(value: unknown, path: readonly (string | number)[]): unknown {
  let found = value
  for (const step of path) {
    const below = typeof found === 'object' && found !== null ? Object.entries(found) : []
    found = below.find(([name]) => name === String(step))?.[1]
  }
  return found
}

/** The keys that a map at this path may have. */
function findKeys(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  let below: z.core.JSONSchema.JSONSchema = z.toJSONSchema(schema, { io: 'input' })
  for (const step of path) {
    const next = typeof step === 'number' ? below.items : below.properties?.[step]
    if (typeof next !== 'object' || Array.isArray(next)) return []
    below = next
  }
  return Object.keys(below.properties ?? {})
}

/** The key that was meant, else all there are. */
function toKeys(typed: string, keys: readonly string[]): string {
  const nearest = findNearest(typed, keys) ?? keys.find((key) => key.startsWith(typed))
  return (nearest === undefined ? keys : [nearest]).map((key) => `\`${key}\``).join(', ')
}

/** What was meant, where that can be told; else a sample: a schema gives each of its patterns one for message. */
function toExpected(issue: z.core.$ZodIssue, path: readonly (string | number)[], found: unknown): string {
  const suggested = suggestValue(issue, found)
  if (suggested !== undefined)
    return issue.code === 'invalid_type' || issue.code === 'custom' ? toLine(path, suggested) : `\`${suggested}\``
  switch (issue.code) {
    case 'invalid_type':
      return toLine(path, samples[issue.expected] ?? issue.expected)
    case 'invalid_format':
      return issue.format === 'url' ? '`https://…`' : issue.message
    case 'invalid_value':
      return issue.values.map((value) => `\`${String(value)}\``).join(', ')
    case 'too_small':
      return issue.origin === 'number' ? `≥ ${issue.minimum}` : toLine(path, samples[issue.origin] ?? '…')
    case 'too_big':
      return `≤ ${issue.maximum}`
    default:
      return issue.message
  }
}

/** The line that gives a value: `` `title: "…"` ``; an item of a list, or the whole, without a key. */
function toLine(path: readonly (string | number)[], sample: string): string {
  const key = path.at(-1)
  return typeof key === 'string' ? `\`${key}: ${sample}\`` : `\`${sample}\``
}

const samples: Readonly<Record<string, string>> = { string: '"…"', array: '[…]', object: '{…}', number: '0.0' }
