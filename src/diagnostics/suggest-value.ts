import type { z } from 'zod'
import { toSlug } from '../vietnamese/to-slug.ts'
import { findNearest } from './find-nearest.ts'

/**
 * What was most likely meant by a value of the wrong type or form, as one would type it: `1991` for a text is `"1991"`,
 * `Bình Trần` for an id is `binh-tran`, `vov.vn` for an address is `https://vov.vn`. Undefined when nothing fits.
 */
export function suggestValue(issue: z.core.$ZodIssue, found: unknown): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return suggestType(issue.expected, found)
    case 'invalid_value':
      return typeof found === 'string' ? findNearest(found, issue.values.map(String)) : undefined
    case 'invalid_format':
      if (typeof found !== 'string') return undefined
      return issue.format === 'url' ? suggestAddress(found) : suggestForm(issue.pattern, found)
    case 'custom': {
      const date = typeof found === 'string' ? toIsoDay(found) : undefined
      return date && `"${date}"`
    }
    default:
      return undefined
  }
}

/** A number as Vietnamese writes it, or as text: `40,79`, `-3.6`. */
const decimal = /^-?\d+(?:[.,]\d+)?$/u

function suggestType(expected: string, found: unknown): string | undefined {
  if (expected === 'string' && (typeof found === 'number' || typeof found === 'boolean')) return `"${found}"`
  if (typeof found !== 'string' || found === '') return undefined
  if (expected === 'array') return `[${found}]`
  return expected === 'number' && decimal.test(found) ? found.replace(',', '.') : undefined
}

/** The name of a host, with or without a path: `vov.vn`, `vov.vn/the-gioi` */
const host = /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/u

/** A web address whose beginning is missing: `https://vov.vn` for `vov.vn`. */
export function suggestAddress(found: string): string | undefined {
  return host.test(found) && URL.canParse(`https://${found}`) ? `https://${found}` : undefined
}

/** A day as Vietnamese writes it: `19/9/2023`, `19.9.2023`, `19-9-2023` */
const day = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/u

/** @param pattern of the schema, with its slashes and flags: `/^[A-Z]{2}$/u` */
function suggestForm(pattern: string | undefined, found: string): string | undefined {
  if (pattern === undefined) return undefined
  const form = new RegExp(pattern.slice(1, pattern.lastIndexOf('/')), 'u')
  const date = toIsoDay(found)
  if (date !== undefined && form.test(date)) return `"${date}"`
  return [found.toUpperCase(), found.toLowerCase(), toSlug(found) ?? ''].find((other) => form.test(other))
}

function toIsoDay(text: string): string | undefined {
  const { day: dayOf = '', month = '', year } = day.exec(text)?.groups ?? {}
  return year === undefined ? undefined : `${year}-${month.padStart(2, '0')}-${dayOf.padStart(2, '0')}`
}
