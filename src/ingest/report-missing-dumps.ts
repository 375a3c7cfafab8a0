import { report } from '../diagnostics/report.ts'
import { foldKey } from '../vietnamese/fold.ts'
import { findKeyPlace } from './find-key-place.ts'
import type { ArticleFile } from './read-articles.ts'
import type { DumpStory } from './read-dumps.ts'

/** Reports articles whose dump is gone, each with the dump of the same title, if there is one: it may be of the same story. */
export function reportMissingDumps(orphans: readonly ArticleFile[], stories: readonly DumpStory[]): void {
  if (orphans.length === 0) return
  const byTitle = new Map(stories.map((story) => [toTitleKey(story.record.title), story]))
  for (const { file, text, article, claims } of orphans) {
    const key = toTitleKey(article?.title)
    const twin = key === undefined ? undefined : byTitle.get(key)?.dump
    const place = findKeyPlace(text, 'dump')
    const values = { dump: claims.dump ?? '' }
    if (twin === undefined) report(file, 'missing-dump', values, place)
    else report(file, 'replaced-dump', { ...values, twin }, place)
  }
}

/** Shorter titles, in folded characters, may be a column's name. */
const shortestTitle = 20

/** A title as it is compared; undefined for none, and for one too short to know a story by. */
function toTitleKey(title: string | null | undefined): string | undefined {
  const key = foldKey(title ?? '')
  return key.length < shortestTitle ? undefined : key
}
