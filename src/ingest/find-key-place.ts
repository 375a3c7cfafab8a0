import type { Point } from 'unist'

/** The line of an article file on which a key stands, or the body begins; the first line when it is not there. */
export function findKeyPlace(text: string, key: string): Point {
  const lines = text.split('\n')
  const end = lines.indexOf('---', 1)
  const index = lines.findIndex((line, at) =>
    key === 'body' ? at > end && line !== '' : at < end && line.startsWith(`${key}:`),
  )
  return { line: Math.max(index, 0) + 1, column: 1 }
}
