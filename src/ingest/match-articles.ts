import { groupBy } from '../collections/group-by.ts'
import { report } from '../diagnostics/report.ts'
import { findKeyPlace } from './find-key-place.ts'
import { findMovedDumps } from './find-moved-dumps.ts'
import type { ArticleFile } from './read-articles.ts'
import type { DumpStory } from './read-dumps.ts'
import { reportMissingDumps } from './report-missing-dumps.ts'

/**
 * Finds each story's article: the one that names its dump; else, when the dump that an article names is gone, the one
 * with the same bytes, or with most of the same words, so that a renamed dump keeps its article, also when it was changed
 * at once. Reports dumps renamed, missing and held twice.
 *
 * @param stories in the order of their dumps
 * @param articles in the order of their paths
 * @param dumps paths of all dumps on the disk, those without a story as well
 */
export function matchArticles(
  stories: readonly DumpStory[],
  articles: readonly ArticleFile[],
  dumps: ReadonlySet<string>,
): Map<DumpStory, ArticleFile> {
  const byDump = indexByDump(articles)
  const orphans = [...byDump].filter(([dump]) => !dumps.has(dump)).map(([, article]) => article)
  const bySha256 = groupBy(orphans, ({ claims: { dumpSha256 = '' } }) => [dumpSha256])
  const matches = new Map<DumpStory, ArticleFile>()
  for (const story of stories) {
    const named = byDump.get(story.dump)
    const renamed = named ? undefined : bySha256.get(story.record.sha256)?.shift()
    const article = named ?? renamed
    if (article) matches.set(story, article)
    if (renamed) reportMoved('renamed-dump', renamed, story)
  }
  const rest = [...bySha256.values()].flat()
  const moved = findMovedDumps(
    stories.filter((story) => !matches.has(story)),
    rest,
  )
  for (const [story, article] of moved) {
    matches.set(story, article)
    reportMoved('moved-dump', article, story)
  }
  const found = new Set(moved.values())
  const missing = rest.filter((article) => !found.has(article))
  reportMissingDumps(missing, stories)
  return matches
}

function indexByDump(articles: readonly ArticleFile[]): Map<string, ArticleFile> {
  const byDump = new Map<string, ArticleFile>()
  for (const article of articles) {
    const dump = article.claims.dump?.normalize('NFC')
    if (dump === undefined) continue
    const twin = byDump.get(dump)
    if (!twin) byDump.set(dump, article)
    else report(article.file, 'duplicate-article', { dump, twin: twin.file.path }, findKeyPlace(article.text, 'dump'))
  }
  return byDump
}

function reportMoved(
  rule: 'renamed-dump' | 'moved-dump',
  { file, text, claims }: ArticleFile,
  { dump }: DumpStory,
): void {
  report(file, rule, { before: claims.dump ?? '', after: dump }, findKeyPlace(text, 'dump'))
}
