import type { VFile } from 'vfile'
import { parseKeys } from '../diagnostics/parse-keys.ts'
import { report } from '../diagnostics/report.ts'
import { isDate } from '../edtf/is-date.ts'
import { type Article, frontMatter } from './article.ts'
import { splitArticle } from './split-article.ts'
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
  const keys = parseKeys(file, parts.yaml, checked, 'invalid-front-matter')
  return keys && { ...keys, path: file.data.contentPath ?? file.path, body: parts.body }
}

/** Bytes or text of a file as text. */
function toText(file: VFile): string {
  return typeof file.value === 'string' ? file.value : new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.value)
}

/** Front matter whose date is one. */
const checked = frontMatter.refine(({ published }) => published === undefined || isDate(published), {
  path: ['published'],
  message: '`published: "YYYY-MM-DD"`',
})

declare module 'vfile' {
  interface DataMap {
    /** Path of the file below the content folder: `articles/2024/….md`, `dumps/vov/….txt`. Set when it is read. */
    contentPath: string
  }
}
