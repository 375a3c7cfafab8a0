import { knownDay } from '../edtf/edtf-bounds.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { findEntity, nameOf } from '../knowledge/names-of.ts'
import type { Article } from '../markdown/article.ts'
import { bodyToParagraphs } from '../markdown/body.ts'
import { findMentions } from '../mentions/find-mentions.ts'
import type { ArticleRecord } from '../record/article-record.ts'
import type { PlacedText } from '../tree/dump-tree.ts'
import type { Findings } from './story.ts'

/**
 * Whom and what an article names, read from its text as the editors left it; what they add comes last. Dates are those
 * found in its dump, for they need its lines.
 */
export function findInArticle(article: Article, knowledge: KnowledgeBase, record: ArticleRecord | undefined): Findings {
  const paragraphs = bodyToParagraphs(article.body)
  const added = (article.mentions?.add ?? []).flatMap((id) => toAdded(knowledge, id))
  return {
    paragraphs,
    mentions: [...findMentions(toTexts(article, paragraphs), knowledge, knownDay(article.published)), ...added],
    dates: (record?.dates ?? []).map(({ edtf }) => edtf),
  }
}

function toTexts({ title, lede, captions }: Article, paragraphs: readonly string[]): PlacedText[] {
  const texts: Pick<PlacedText, 'role' | 'text'>[] = [
    ...(title === undefined ? [] : [{ role: 'title' as const, text: title }]),
    ...(lede === undefined ? [] : [{ role: 'lede' as const, text: lede }]),
    ...captions.map(({ text }) => ({ role: 'caption' as const, text })),
    ...paragraphs.map((text) => ({ role: 'paragraph' as const, text })),
  ]
  return texts.map((text, index) => ({ ...text, line: index + 1, column: 1 }))
}

/** An entity that an editor names by its id; none when the knowledge base lacks it. */
function toAdded(knowledge: KnowledgeBase, id: string): Findings['mentions'][number][] {
  const entity = findEntity(knowledge, id)
  return entity ? [{ id, kind: entity.kind, name: nameOf(entity) }] : []
}
