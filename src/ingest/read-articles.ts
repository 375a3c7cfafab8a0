import type { VFile } from 'vfile'
import { attempt } from '../diagnostics/attempt.ts'
import { report } from '../diagnostics/report.ts'
import type { Article } from '../markdown/article.ts'
import { parseArticle } from '../markdown/parse-article.ts'
import { toLineFeeds } from '../markdown/to-line-feeds.ts'
import type { ContentPlace } from './content-place.ts'
import { listFiles } from './list-files.ts'
import { readBytes } from './read-bytes.ts'

/** An article file as it lies on the disk. */
export interface ArticleFile {
  /** Path below the content folder: `articles/2024/….md`. */
  path: string
  /** As on the disk, but for line ends. */
  text: string
  file: VFile
  /** Undefined when the front matter is broken; the file's messages say how. */
  article: Article | undefined
  /** What the file claims, read even from broken front matter, so that nobody takes its place. */
  claims: Claims
}

/** What an article file claims even where the rest of it cannot be read: its dump and its slug. */
export type Claims = Pick<Article, 'dump' | 'dumpSha256'> & { slug?: string }

/** `dump: dumps/vov/a.txt`, quoted or not, at the start of a line. */
const claim = /^(?<key>dump|dumpSha256|slug):[ \t]*(?<value>[^\n]+)$/gmu

/** Quotes around a value: `"dumps/vov/a.txt"`. */
const quotes = /^["']|["']$/gu

/** Front matter longer than this, in characters, is not searched for claims. */
const searched = 100_000

/**
 * Every article of a content folder, in the order of their paths. A broken one has messages and no `article`; one that
 * the disk refuses is among the files only, and so is what is no article by its name: it gets a message.
 *
 * @param known articles read before, by their paths, which need not be read again
 */
export async function readArticles(
  place: ContentPlace,
  known: ReadonlyMap<string, ArticleFile> = new Map(),
): Promise<{ articles: ArticleFile[]; files: VFile[] }> {
  const files = await listFiles(place, 'articles')
  const articles: ArticleFile[] = []
  for (const file of files) {
    if (file.extname !== '.md') {
      report(file, 'stray-file', { name: file.basename ?? '' })
      continue
    }
    const article = known.get(file.data.contentPath ?? file.path) ?? (readBytes(file) && toArticleFile(file))
    if (article) articles.push(article)
  }
  return { articles, files }
}

/** Reads one article file that has its bytes. */
export function toArticleFile(file: VFile): ArticleFile {
  const text = toLineFeeds(String(file))
  const article = attempt(file, () => parseArticle(file))
  return { path: file.data.contentPath ?? file.path, text, file, article, claims: article ?? findClaims(text) }
}

function findClaims(text: string): Claims {
  const claims: Claims = {}
  for (const { groups } of text.slice(0, searched).matchAll(claim)) {
    const { key, value = '' } = groups ?? {}
    if (key === 'dump' || key === 'dumpSha256' || key === 'slug')
      claims[key] ??= value.trim().replace(quotes, '').trim()
  }
  return claims
}
