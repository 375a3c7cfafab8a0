import { Document, isScalar, type Pair, YAMLMap } from 'yaml'
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
  return stringify({ ...article, generated: sign(article) })
}

/** What `generated` is for this article, when the program writes all of it. */
export function sign(article: Article): string {
  return toSignature(stringify({ ...article, generated: undefined }), article)
}

function stringify({ path: _, body, ...keys }: Article): string {
  const document = new Document({}, { compat: 'yaml-1.1' })
  for (const [key, value] of Object.entries(keys)) setKey(document, key, value)
  const yaml = stringifyFrontMatter(document)
  return body === '' ? yaml : `${yaml}\n${body}\n`
}

/** Front matter with its `---` lines, from a YAML document. */
export function stringifyFrontMatter(document: Document): string {
  const text = document.toString(yamlOptions)
  return `${text.startsWith('---\n') ? '' : '---\n'}${text}---\n`
}

/**
 * Sets a key of front matter, a new one at its place in the order of keys; drops it when there is nothing to write. A
 * date is quoted: other readers of front matter take a bare one for a moment in Greenwich.
 */
export function setKey(document: Document, key: string, value: unknown): void {
  if (!isWritten(value)) {
    document.delete(key)
    return
  }
  const node = document.createNode(value, { aliasDuplicateObjects: false })
  if (key === 'published' && isScalar(node)) node.type = 'QUOTE_DOUBLE'
  if (document.has(key) || !(document.contents instanceof YAMLMap)) document.set(key, node)
  else insert(document.contents.items, document.createPair(key, node))
}

function insert(items: Pair[], pair: Pair): void {
  const rank = ({ key }: Pair): number => order.indexOf(String(key))
  const next = items.findIndex((item) => rank(item) > rank(pair))
  items.splice(next === -1 ? items.length : next, 0, pair)
}

function isWritten(value: unknown): boolean {
  if (value === undefined || value === null || value === 'unknown') return false
  return !Array.isArray(value) || value.length > 0
}
