import type { Point, Position } from 'unist'
import { type Document, isMap, isNode, isScalar, isSeq, type LineCounter, type Node } from 'yaml'

/** From an entry down to one of its values: `['offices', 0, 'of']`. */
export type KeyPath = readonly (string | number)[]

/** UTF-16 offsets `[start, end]` of a YAML file as a position, 1-based. */
export function toPosition([start, end]: readonly [number, number, ...number[]], lines: LineCounter): Position {
  return { start: toPoint(start, lines), end: toPoint(Math.max(start, end), lines) }
}

/** Where the value at a path stands: a scalar whole, a list or map by its first character. */
export function toPositionOf(document: Document.Parsed, path: KeyPath, lines: LineCounter): Position {
  const node = findNearest(document, path)
  const [start, end] = node?.range ?? [0, 0]
  return toPosition([start, isScalar(node) ? end : start], lines)
}

function findNearest(document: Document.Parsed, path: KeyPath): Node | undefined {
  let node: Node | undefined = document.contents ?? undefined
  for (const key of path) {
    const below: unknown = isMap(node) || isSeq(node) ? node.get(key, true) : undefined
    if (!isNode(below)) return node
    node = below
  }
  return node
}

function toPoint(offset: number, lines: LineCounter): Point {
  const { line, col } = lines.linePos(offset)
  return { line, column: col, offset }
}
