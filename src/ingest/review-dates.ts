import { findPeriod } from '../edtf/find-period.ts'
import type { PublishedEvidence } from '../record/article-record.ts'
import type { ArticleFile } from './read-articles.ts'
import type { DumpStory } from './read-dumps.ts'

/** A story whose article has another date than its dump gives now: a year found meanwhile, another one, or none any more. */
export interface ChangedDate {
  story: DumpStory
  /** EDTF, as the article has it. */
  before: string | undefined
  /** As `ingest` will write it. */
  after: string | undefined
  /** What settles the year and the article does not show yet. */
  evidence: PublishedEvidence | undefined
}

/** How the dates of the archive stand. */
export interface DateReview {
  /** Stories without a year, that no editor has dated. */
  open: readonly DumpStory[]
  settled: readonly ChangedDate[]
  /** Dated before and now, but otherwise. */
  redated: readonly ChangedDate[]
  reopened: readonly ChangedDate[]
}

/** Compares the dates that the dumps give now, with the knowledge as it is, with those of the articles. */
export function reviewDates(stories: readonly DumpStory[], articles: readonly ArticleFile[]): DateReview {
  const byDump = new Map(articles.map(({ article }) => [article?.dump, article]))
  const open: DumpStory[] = []
  const settled: ChangedDate[] = []
  const redated: ChangedDate[] = []
  const reopened: ChangedDate[] = []
  for (const story of stories) {
    const article = byDump.get(story.dump)
    const { edtf, evidence } = story.record.published
    const isOfEditor = article?.publishedBasis === 'editor'
    if (!isDated(edtf) && !isOfEditor) open.push(story)
    if (!article || isOfEditor || (article.published ?? null) === edtf) continue
    const shown = new Set(article.publishedEvidence.map(toWords))
    const news = !isDated(edtf) ? undefined : evidence.find((item) => !shown.has(toWords(item)))
    const change = { story, before: article.published, after: edtf ?? undefined, evidence: news }
    if (isDated(edtf)) (isDated(article.published) ? redated : settled).push(change)
    else if (isDated(article.published)) reopened.push(change)
  }
  return { open, settled, redated, reopened }
}

function toWords({ kind, text, says }: PublishedEvidence): string {
  return `${kind} ${text} ${says}`
}

function isDated(edtf: string | null | undefined): boolean {
  return findPeriod(edtf) !== undefined
}
