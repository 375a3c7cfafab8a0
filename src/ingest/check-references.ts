import { horizonOf } from '../dates/published/horizon.ts'
import { isFuture } from '../dates/published/is-future.ts'
import { findNearest } from '../diagnostics/find-nearest.ts'
import { report } from '../diagnostics/report.ts'
import type { KnowledgeBase, KnowledgeKind } from '../knowledge/knowledge-base.ts'
import { mayBeLost } from '../knowledge/may-be-lost.ts'
import { newestYear } from '../knowledge/newest-known-year.ts'
import { findKeyPlace } from './find-key-place.ts'
import type { ArticleFile } from './read-articles.ts'

/** Kinds of entry that an article may mention. */
const mentionable = ['people', 'countries', 'places', 'organisations', 'events'] as const

/** Reports every day of publication that an editor wrote into an article and that lies behind all that the archive knows. */
export function checkPublished(articles: readonly ArticleFile[], knowledge: KnowledgeBase): void {
  const newest = newestYear(horizonOf([], knowledge))
  for (const { file, text, article } of articles) {
    const isOfHeader = article?.publishedEvidence.some(({ kind }) => kind === 'header') === true
    if (!isOfHeader && isFuture(article?.published, newest))
      report(file, 'future-date', { found: article?.published ?? '', newest }, findKeyPlace(text, 'published'))
  }
}

/**
 * Reports every id in an article's front matter, of its outlet and of the editor's mentions, that the knowledge lacks. One
 * that only a mistake in the knowledge keeps away is not reported.
 */
export function checkReferences(articles: readonly ArticleFile[], knowledge: KnowledgeBase): void {
  for (const found of articles) {
    const { outlet, mentions } = found.article ?? {}
    if (outlet !== undefined) checkId(found, 'outlet', outlet, ['outlets'], knowledge)
    for (const id of [...(mentions?.add ?? []), ...(mentions?.remove ?? [])]) {
      checkId(found, 'mentions', id, mentionable, knowledge)
    }
  }
}

function checkId(
  { file, text, article }: ArticleFile,
  key: string,
  id: string,
  kinds: readonly KnowledgeKind[],
  knowledge: KnowledgeBase,
): void {
  if (kinds.some((kind) => knowledge[kind].has(id)) || mayBeLost(knowledge, id, kinds)) return
  const nearest = findNearest(
    id,
    kinds.flatMap((kind) => [...knowledge[kind].keys()]),
  )
  const expected = (nearest === undefined ? kinds.map((kind) => `${kind}.yaml`) : [nearest])
    .map((word) => `\`${word}\``)
    .join(', ')
  report(file, 'unknown-id', { id, key, entry: article?.slug ?? '', expected }, findKeyPlace(text, key, id))
}
