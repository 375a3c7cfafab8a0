import { Document, isScalar } from 'yaml'
import { type Article, frontMatter } from './article.ts'
import { toSignature } from './signature.ts'

/** How front matter is written: one line a text, quoted wherever another reader might see a number, a date or a yes. */
export const yamlOptions = { lineWidth: 0, blockQuote: false, singleQuote: false } as const

/** Keys in the order of the file. */
const order = Object.keys(frontMatter.shape)

/**
 * An article as the text of its file: front matter, an empty line, the body; signed with `generated`. The same article
 * always gives the same text, and `parseArticle` reads it back.
 *
 * Keys without a value are left out: undefined, an empty list, a basis of `unknown`.
 */
export function stringifyArticle(article: Article): string {
  const { generated: _, ...unsigned } = article
  const text = stringify(unsigned)
  return stringify({ ...unsigned, generated: toSignature(text, article) })
}

function stringify({ path: _, body, ...keys }: Article): string {
  const entries = Object.entries(keys)
    .filter(([, value]) => isWritten(value))
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
  const yaml = stringifyFrontMatter(toDocument(Object.fromEntries(entries)))
  return body === '' ? yaml : `${yaml}\n${body}\n`
}

/** Front matter with its `---` lines, from a YAML document. */
export function stringifyFrontMatter(document: Document): string {
  document.directives ??= new Document().directives
  const text = document.toString(yamlOptions)
  return `${text.startsWith('---\n') ? '' : '---\n'}${text.endsWith('\n') ? text : `${text}\n`}---\n`
}

/** Whether a key with this value stands in the file. */
export function isWritten(value: unknown): boolean {
  if (value === undefined || value === null || value === 'unknown') return false
  return !Array.isArray(value) || value.length > 0
}

function toDocument(value: object): Document {
  const document = new Document(value, { aliasDuplicateObjects: false, compat: 'yaml-1.1' })
  quotePublished(document)
  return document
}

/** Other readers of front matter take an unquoted day for a moment in Greenwich. */
export function quotePublished(document: Document): void {
  const published = document.get('published', true)
  if (isScalar(published)) published.type = 'QUOTE_DOUBLE'
}
