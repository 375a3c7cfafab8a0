import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml'
import { parseEdtf } from '../dates/parse-edtf.ts'
import { findProblems } from '../diagnostics/find-problems.ts'
import { report } from '../diagnostics/report.ts'
import { type Article, type FrontMatter, frontMatter } from './article.ts'
import { toLineFeeds } from './signature.ts'
import { type ArticleParts, splitArticle } from './split-article.ts'

/**
 * Reads an article file, as the program or an editor wrote it. `file.data.contentPath` becomes its `path`.
 *
 * Undefined when the front matter is missing, is no YAML, or holds a key or value that the schema does not know; then
 * the file has a fatal message for each mistake, at its line and column.
 */
export function parseArticle(file: VFile): Article | undefined {
  const text = toLineFeeds(toText(file))
  const parts = splitArticle(text)
  if (!parts) {
    report(file, 'missing-front-matter', { found: text.trimStart().split('\n', 1).join('') })
    return undefined
  }
  const keys = parseFrontMatter(file, parts)
  return keys && { ...keys, path: file.data.contentPath ?? file.path, body: parts.body }
}

/** Bytes or text of a file as text. */
function toText(file: VFile): string {
  return typeof file.value === 'string' ? file.value : new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.value)
}

function parseFrontMatter(file: VFile, { yaml }: ArticleParts): FrontMatter | undefined {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false })
  // Only the first: what follows a mistake in YAML is mostly its echo.
  const [error] = document.errors
  if (error) {
    const point = toPoint(error.pos[0], lines)
    const found = yaml.split('\n')[point.line - 1]?.trim() ?? ''
    report(file, 'invalid-front-matter', { found, expected: `YAML (${error.message})` }, point)
    return undefined
  }
  const value = toValue(document)
  const parsed = checked.safeParse(value)
  if (parsed.success) return parsed.data
  for (const { path, found, expected, isKey } of findProblems(frontMatter, value, parsed.error)) {
    report(file, 'invalid-front-matter', { found, expected }, toPlace(document, path, lines, isKey))
  }
  return undefined
}

/** Front matter whose date is one. */
const checked = frontMatter.refine(({ published }) => published === undefined || parseEdtf(published) !== undefined, {
  path: ['published'],
  message: '`published: "2024-03-01"`',
})

/** The document as plain data; a list of anchors that multiply each other is refused by `yaml` and counts as empty. */
function toValue(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 }) ?? {}
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Where the value of a key stands, or the key itself, or the nearest thing above that is there. */
function toPlace(
  document: Document.Parsed,
  path: readonly (string | number)[],
  lines: LineCounter,
  isKey: boolean,
): Point | Position {
  const found = document.getIn(path, true)
  const node = isKey ? findKey(document, path) : found
  if (isNode(node) && node.range) {
    const start = toPoint(node.range[0], lines)
    return isScalar(node) ? { start, end: toPoint(node.range[1], lines) } : start
  }
  return path.length > 0 ? toPlace(document, path.slice(0, -1), lines, false) : { line: 1, column: 1, offset: 0 }
}

function findKey(document: Document.Parsed, path: readonly (string | number)[]): unknown {
  const map = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  const pair = isMap(map) ? map.items.find(({ key }) => String(key) === String(path.at(-1))) : undefined
  return isPair(pair) ? pair.key : undefined
}

function toPoint(offset: number, lines: LineCounter): Point {
  const { line, col } = lines.linePos(offset)
  return { line, column: col, offset }
}

declare module 'vfile' {
  interface DataMap {
    /** Path of the file below the content folder: `articles/2024/….md`, `dumps/vov/….txt`. Set when it is read. */
    contentPath: string
  }
}
