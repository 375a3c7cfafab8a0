import { groupBy } from '../collections/group-by.ts'
import { knownDay } from '../edtf/edtf-bounds.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { findNameable, nameOf } from '../knowledge/names-of.ts'
import type { Article } from '../markdown/article.ts'
import { bodyToBlocks } from '../markdown/body.ts'
import { locateMentions } from '../mentions/find-mentions.ts'
import type { FoundMention } from '../mentions/found-mention.ts'
import type { ArticleRecord } from '../record/article-record.ts'
import type { PlacedText, Role } from '../tree/dump-tree.ts'
import type { DatedWords, Findings, Spans } from './story.ts'

/**
 * Whom and what an article names, read from its text as the editors left it; what they add comes last. Dates are those
 * found in its dump, for they need its lines.
 */
export function findInArticle(article: Article, knowledge: KnowledgeBase, record: ArticleRecord | undefined): Findings {
  const blocks = bodyToBlocks(article.body)
  const texts = toTexts(
    article,
    blocks.map(({ text }) => text),
  )
  const found = locateMentions(texts, knowledge, knownDay(article.published))
  const added = (article.mentions?.add ?? []).flatMap((id) => toAdded(knowledge, id))
  return {
    blocks,
    mentions: [...found, ...added],
    spans: toSpans(texts, found),
    dates: record === undefined ? [] : toDates(record),
  }
}

/** The dates of a dump with those named around them. */
function toDates({ dates, mentions, lines }: ArticleRecord): DatedWords[] {
  const byLine = groupBy(mentions, ({ line }) => [line])
  const idsOn = (line: number) => (byLine.get(line) ?? []).map(({ id }) => id)
  const topic = lines.flatMap(({ line, role }) => (role === 'title' || role === 'lede' ? idsOn(line) : []))
  return dates.map(({ edtf, line }) => ({ edtf, near: [...new Set([...topic, ...idsOn(line)])] }))
}

type Text = Pick<PlacedText, 'role' | 'text'>

function toTexts({ title, lede, captions }: Article, paragraphs: readonly string[]): Text[] {
  return [
    ...(title === undefined ? [] : [{ role: 'title' as const, text: title }]),
    ...(lede === undefined ? [] : [{ role: 'lede' as const, text: lede }]),
    ...captions.map(({ text }) => ({ role: 'caption' as const, text })),
    ...paragraphs.map((text) => ({ role: 'paragraph' as const, text })),
  ]
}

function toSpans(texts: readonly Text[], found: readonly FoundMention[]): Spans {
  const byText = groupBy(found, ({ text }) => [text])
  const of = (wanted: Role) =>
    texts.flatMap(({ role }, index) =>
      role === wanted ? [(byText.get(index) ?? []).map(({ id, start, end }) => ({ id, start, end }))] : [],
    )
  return { lede: of('lede').flat(), captions: of('caption'), paragraphs: of('paragraph') }
}

/** An entity that an editor names by its id; none when the knowledge base lacks it. */
function toAdded(knowledge: KnowledgeBase, id: string): Findings['mentions'][number][] {
  const entity = findNameable(knowledge, id)
  return entity ? [{ id, kind: entity.kind, name: nameOf(entity) }] : []
}
