import type { Point, Position } from 'unist'
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Scalar,
  visit,
} from 'yaml'
import type { Value } from './word.ts'
import { toRepetition, toYamlProblem } from './yaml-problem.ts'

/** From a value down to one of its own: `['offices', 0, 'of']`. */
export type KeyPath = readonly (string | number)[]

/** Where the value at a path stands: a text whole, a list or map by its first character; else the nearest above it. */
export function placeOfValue(document: Document.Parsed, path: KeyPath, lines: LineCounter): Point | Position {
  return placeOf(findNearest(document, path), lines)
}

/** Where the key at a path stands, apart from its value. */
export function placeOfKey(document: Document.Parsed, path: KeyPath, lines: LineCounter): Point | Position {
  const map = findNearest(document, path.slice(0, -1))
  const pair = isMap(map) ? map.items.find(({ key }) => String(key) === String(path.at(-1))) : undefined
  return placeOf(isNode(pair?.key) ? pair.key : map, lines)
}

/** A mistake of YAML: where, what is wrong, and whether another spelling of its line would mend it. */
export interface YamlMistake {
  point: Point
  problem: Value
  isSpelling: boolean
}

/** The first mistake of a YAML document, of which others are mostly echoes; undefined when there is none. */
export function findYamlMistake(
  document: Document.Parsed,
  lines: LineCounter,
  source: string,
): YamlMistake | undefined {
  const [error] = document.errors
  if (!error) return undefined
  const first = error.code === 'DUPLICATE_KEY' ? findFirstKey(document, error.pos[0]) : undefined
  if (first?.range) {
    const problem = toRepetition(String(first), lines.linePos(first.range[0]).line)
    return { point: toPoint(error.pos[0], lines), problem, isSpelling: false }
  }
  const start = lines.lineStarts[lines.linePos(error.pos[0]).line - 1] ?? 0
  const line = source.slice(start).split('\n', 1)[0] ?? ''
  return {
    point: toPoint(findOpening(document, error.pos[0]), lines),
    problem: toYamlProblem(error, line),
    isSpelling: true,
  }
}

/** The key of which the one at an offset is a repetition. */
function findFirstKey(document: Document.Parsed, offset: number): Scalar | undefined {
  let first: Scalar | undefined
  visit(document, {
    Map: (_, map) => {
      const keys = map.items.flatMap(({ key }) => (isScalar(key) ? [key] : []))
      const second = keys.find(({ range }) => range?.[0] === offset)
      first ??= second && keys.find(({ value }) => value === second.value)
    },
  })
  return first
}

/** Where the outermost quote or bracket opens that is still open at a mistake; the mistake itself when there is none. */
function findOpening(document: Document.Parsed, mistake: number): number {
  let opening = mistake
  visit(document, {
    Node: (_, node) => {
      const { range } = node
      if (!isFramed(node) || !range || range[0] >= mistake || range[1] !== mistake) return undefined
      opening = range[0]
      return visit.BREAK
    },
  })
  return opening
}

/** Whether a value stands between quotes or brackets. */
function isFramed(node: Node): boolean {
  return isScalar(node) ? node.type?.startsWith('QUOTE') === true : isCollection(node) && node.flow === true
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

function placeOf(node: Node | undefined, lines: LineCounter): Point | Position {
  if (!node?.range) return { line: 1, column: 1, offset: 0 }
  const start = toPoint(node.range[0], lines)
  return isScalar(node) && node.range[1] > node.range[0] ? { start, end: toPoint(node.range[1], lines) } : start
}

/** A UTF-16 offset of a YAML file as a point, 1-based. */
function toPoint(offset: number, lines: LineCounter): Point {
  const { line, col } = lines.linePos(offset)
  return { line, column: col, offset }
}
