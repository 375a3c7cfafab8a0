import type { VFile } from 'vfile'
import { type Document, LineCounter, parseDocument } from 'yaml'
import { isDate } from '../dates/is-date.ts'
import { findProblems } from '../diagnostics/find-problems.ts'
import { mendYaml } from '../diagnostics/mend-yaml.ts'
import { report } from '../diagnostics/report.ts'
import { findYamlMistake, placeOfKey, placeOfValue } from '../diagnostics/yaml-place.ts'
import { type Article, type FrontMatter, frontMatter } from './article.ts'
import { type ArticleParts, splitArticle } from './split-article.ts'
import { toLineFeeds } from './to-line-feeds.ts'

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
  const mistake = findYamlMistake(document, lines)
  if (mistake) {
    const found = yaml.split('\n')[mistake.point.line - 1]?.trim() ?? ''
    const mended = mendYaml(found)
    const expected = mended === undefined ? `YAML (${mistake.problem})` : `\`${mended}\``
    report(file, 'invalid-front-matter', { found, expected }, mistake.point)
    return undefined
  }
  const value = toValue(document)
  const parsed = checked.safeParse(value)
  if (parsed.success) return parsed.data
  for (const { path, found, expected, kind } of findProblems(frontMatter, value, parsed.error)) {
    const placeOf = kind === 'unknown-key' ? placeOfKey : placeOfValue
    report(file, 'invalid-front-matter', { found, expected }, placeOf(document, path, lines))
  }
  return undefined
}

/** Front matter whose date is one. */
const checked = frontMatter.refine(({ published }) => published === undefined || isDate(published), {
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

declare module 'vfile' {
  interface DataMap {
    /** Path of the file below the content folder: `articles/2024/….md`, `dumps/vov/….txt`. Set when it is read. */
    contentPath: string
  }
}
