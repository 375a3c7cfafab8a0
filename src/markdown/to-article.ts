import type { ArticleRecord } from '../record/article-record.ts'
import type { Slug } from '../vietnamese/to-slug.ts'
import { type Article, frontMatter } from './article.ts'
import { paragraphsToBody } from './body.ts'

/** What a record cannot know of its article. */
export interface ArticlePlace {
  slug: Slug
  /** Path below the content folder: `articles/2024/….md`. */
  path: string
  /** Path of the dump below the content folder: `dumps/vov/….txt`. */
  dump: string
}

/** What the program makes of a dump, as an article that no editor has touched yet. Unsigned. */
export function toArticle(record: ArticleRecord, { slug, path, dump }: ArticlePlace): Article {
  const { title, outlet, url, byline, lede, captions, related, older, published } = record
  return {
    ...dropNulls({ title, outlet, url: isAddress(url) ? url : null, byline, lede, published: published.edtf }),
    slug,
    publishedBasis: published.basis,
    publishedEvidence: published.evidence,
    captions,
    related,
    older,
    topics: [],
    dump,
    dumpSha256: record.sha256,
    aliases: [],
    path,
    body: paragraphsToBody(record.body, record.subheadings),
  }
}

/** Only addresses of the web are written, so that the article can be read back. */
function isAddress(url: string | null): boolean {
  return frontMatter.shape.url.safeParse(url).success
}

/** The keys that hold a text. An empty text says nothing, so it goes as well. */
function dropNulls<Key extends string>(values: Record<Key, string | null>): Partial<Record<Key, string>> {
  const given: Partial<Record<Key, string>> = {}
  for (const key in values) {
    const value = values[key]
    if (value !== null && value !== '') given[key] = value
  }
  return given
}
