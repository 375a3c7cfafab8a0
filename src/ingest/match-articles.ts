import { groupBy } from '../collections/group-by.ts'
import { report } from '../diagnostics/report.ts'
import { findKeyPlace } from './find-key-place.ts'
import type { ArticleFile } from './read-articles.ts'
import type { DumpStory } from './read-dumps.ts'

/**
 * Finds each story's article: the one that names its dump; else, when the dump that an article names is gone, the one
 * with the same bytes, so that a renamed dump keeps its article. Reports dumps renamed, missing and held twice.
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
  const orphans = indexOrphans([...byDump.values()], dumps)
  const matches = new Map<DumpStory, ArticleFile>()
  for (const story of stories) {
    const named = byDump.get(story.dump)
    const renamed = named ? undefined : orphans.get(story.record.sha256)?.shift()
    const article = named ?? renamed
    if (article) matches.set(story, article)
    if (renamed) reportRenamed(renamed, story)
  }
  for (const article of [...orphans.values()].flat()) reportMissing(article)
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

/** Articles whose dump is gone, by the bytes it had. */
function indexOrphans(articles: readonly ArticleFile[], dumps: ReadonlySet<string>): Map<string, ArticleFile[]> {
  const orphans = articles.filter(({ claims: { dump = '' } }) => !dumps.has(dump.normalize('NFC')))
  return groupBy(orphans, ({ claims: { dumpSha256 = '' } }) => [dumpSha256])
}

function reportRenamed({ file, text, claims }: ArticleFile, { dump }: DumpStory): void {
  report(file, 'renamed-dump', { before: claims.dump ?? '', after: dump }, findKeyPlace(text, 'dump'))
}

function reportMissing({ file, text, claims }: ArticleFile): void {
  report(file, 'missing-dump', { dump: claims.dump ?? '' }, findKeyPlace(text, 'dump'))
}
