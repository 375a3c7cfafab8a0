import { findPeriod, type Moment } from '../edtf/find-period.ts'
import type { Article } from '../markdown/article.ts'
import type { Block } from '../markdown/body.ts'
import type { Mention } from '../record/article-record.ts'
import { cutText } from '../vietnamese/cut-text.ts'

/** Someone or something that a story names, with how often. */
export interface StoryMention {
  id: string
  kind: Mention['kind']
  name: string
  count: number
}

/** A name where it stands in a text, in UTF-16 units; `end` is exclusive. */
export interface NamedSpan {
  id: string
  start: number
  end: number
}

/** Where the parts of a story that readers see name someone, in reading order. */
export interface Spans {
  lede: readonly NamedSpan[]
  /** Beside the article's captions. */
  captions: readonly (readonly NamedSpan[])[]
  /** Beside the story's paragraphs. */
  paragraphs: readonly (readonly NamedSpan[])[]
}

/** A date that a text names. */
export interface DatedWords {
  /** `2024-02-29` */
  edtf: string
  /** Ids of those named in its paragraph, the title and the lede. */
  near: readonly string[]
}

/** A story of the archive: an article with what is known of it beside its text. */
export interface Story {
  article: Article
  /** The body's paragraphs and sub-headings. */
  blocks: readonly Block[]
  /** Their texts. */
  paragraphs: readonly string[]
  /** The article's, or its opening words when it has none. */
  title: string
  hasTitle: boolean
  /** Undefined when the year is unknown. */
  moment: Moment | undefined
  /** Most mentioned first. */
  mentions: readonly StoryMention[]
  spans: Spans
  dates: readonly DatedWords[]
}

/** What was found in a story's text. */
export interface Findings {
  blocks: readonly Block[]
  mentions: readonly Pick<Mention, 'id' | 'kind' | 'name'>[]
  spans: Spans
  dates: readonly DatedWords[]
}

/** Joins an article and the findings in its text; the editor's corrections of mentions are applied by id. */
export function toStory(article: Article, findings: Findings): Story {
  const removed = new Set(article.mentions?.remove)
  const keep = (spans: readonly NamedSpan[]) => spans.filter(({ id }) => !removed.has(id))
  const { lede, captions, paragraphs } = findings.spans
  const texts = findings.blocks.map(({ text }) => text)
  return {
    article,
    blocks: findings.blocks,
    paragraphs: texts,
    title: article.title ?? toOpening(article.lede ?? texts[0] ?? ''),
    hasTitle: article.title !== undefined,
    moment: findPeriod(article.published),
    mentions: countMentions(findings.mentions, removed),
    spans: { lede: keep(lede), captions: captions.map(keep), paragraphs: paragraphs.map(keep) },
    dates: findings.dates.map(({ edtf, near }) => ({ edtf, near: near.filter((id) => !removed.has(id)) })),
  }
}

/** Longest opening that stands in for a title, in characters. */
const longestOpening = 80

function toOpening(text: string): string {
  return cutText(text.trim().replaceAll('\n', ' '), longestOpening) || 'Không có tít'
}

function countMentions(mentions: Findings['mentions'], removed: ReadonlySet<string>): StoryMention[] {
  const counted = new Map<string, StoryMention>()
  for (const { id, kind, name } of mentions) {
    if (removed.has(id)) continue
    const known = counted.get(id)
    if (known) known.count += 1
    else counted.set(id, { id, kind, name, count: 1 })
  }
  return [...counted.values()].sort((a, b) => b.count - a.count)
}
