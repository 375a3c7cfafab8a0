import { parseDocument } from 'yaml'
import type { Article } from '../markdown/article.ts'
import {
  findSigned,
  isPending,
  isUntouched,
  keepPending,
  toDigest,
  type WrittenKey,
  writtenKeys,
} from '../markdown/signature.ts'
import { splitArticle } from '../markdown/split-article.ts'
import { setKey, sign, stringifyArticle, stringifyFrontMatter } from '../markdown/stringify-article.ts'
import type { ArticleFile } from './read-articles.ts'

/** An article brought up to date. */
export interface Refreshed {
  text: string
  published: string | undefined
  /** Keys that an editor changed and that therefore stay, although the program would write something else. */
  kept: WrittenKey[]
  /** Those among them that the dump has changed since the editor did, and of which the article does not have the change. */
  withheld: WrittenKey[]
}

/**
 * Brings an article up to date with what the program makes of its dump now. A file that nobody touched is written anew.
 * In an edited one, keys that still hold what the program wrote are refreshed, all others stay as they are, comments and
 * order included. An article without `generated` belongs to its editor alone.
 *
 * @param fresh the program's article, with the slug of the old one
 */
export function refreshArticle({ text, article }: ArticleFile & { article: Article }, fresh: Article): Refreshed {
  if (isUntouched(text, article.generated)) {
    return { text: stringifyArticle(fresh), published: fresh.published, kept: [], withheld: [] }
  }
  const { generated } = article
  const differing = writtenKeys.filter((key) => toDigest(article[key]) !== toDigest(fresh[key]))
  const isOwn = (key: WrittenKey): boolean =>
    generated !== undefined && toDigest(article[key]) === findSigned(generated, key)
  const foreign = differing.filter((key) => !isOwn(key))
  const wanted = foreign.includes('published') ? toEdited(fresh) : fresh
  const kept = foreign.filter((key) => toDigest(article[key]) !== toDigest(wanted[key]))
  const withheld = findWithheld(article, fresh, kept)
  const stale = writtenKeys.filter((key) => isOwn(key) && toDigest(article[key]) !== toDigest(wanted[key]))
  return {
    text: patch(
      text,
      article,
      { ...wanted, generated: generated && keepPending(sign(fresh), generated, withheld) },
      stale,
    ),
    published: (stale.includes('published') ? wanted : article).published,
    kept,
    withheld,
  }
}

/**
 * A change stays withheld from one run to the next. An editor who wants none of it deletes `dumpSha256`: the article then
 * counts as compared with the dump as it is.
 */
function findWithheld({ dumpSha256, generated }: Article, fresh: Article, kept: readonly WrittenKey[]): WrittenKey[] {
  if (dumpSha256 === undefined) return []
  const isNewDump = dumpSha256 !== fresh.dumpSha256
  const differs = (key: WrittenKey): boolean => toDigest(fresh[key]) !== findSigned(generated, key)
  return kept.filter((key) => differs(key) && (isNewDump || isPending(generated, key)))
}

/** A date given by hand rests on the editor's word, not on the program's evidence for another. */
function toEdited(fresh: Article): Article {
  return { ...fresh, publishedBasis: 'editor', publishedEvidence: [] }
}

/** Keys that are the program's alone, whatever an editor did to them. */
const ownKeys = ['dump', 'dumpSha256', 'generated'] as const

/**
 * The file with stale keys replaced. Its signature is that of the program's own article, not of this mixed one, so it
 * goes on counting as edited.
 */
function patch(text: string, article: Article, wanted: Article, stale: readonly WrittenKey[]): string {
  const parts = splitArticle(text)
  const changes = [...ownKeys.filter((key) => article[key] !== wanted[key]), ...stale]
  if (!parts || changes.length === 0) return text
  const document = parseDocument(parts.yaml, { compat: 'yaml-1.1' })
  for (const key of changes) if (key !== 'body') setKey(document, key, wanted[key])
  const body = stale.includes('body') ? wanted.body : parts.body
  return `${stringifyFrontMatter(document)}${body === '' ? '' : `\n${body}\n`}`
}
