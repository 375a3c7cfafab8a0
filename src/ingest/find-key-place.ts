import type { Point } from 'unist'

/**
 * The line of an article file on which a key stands, or the body begins; the first line when it is not there.
 *
 * @param value given, the line of the key's own lines that holds it
 */
export function findKeyPlace(text: string, key: string, value = ''): Point {
  const lines = text.split('\n')
  const end = lines.indexOf('---', 1)
  const index = lines.findIndex((line, at) =>
    key === 'body' ? at > end && line !== '' : at < end && line.startsWith(`${key}:`),
  )
  const first = Math.max(index, 0)
  const own = lines.findIndex((line, at) => at > first && !isOfKey.test(line))
  const found = lines.findIndex((line, at) => at >= first && (own < 0 || at < own) && line.includes(value))
  return { line: Math.max(found, first) + 1, column: 1 }
}

/** A line below a key that belongs to it: indented, or an item of its list. */
const isOfKey = /^(?:\s|- )/u
