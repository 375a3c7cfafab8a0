import { findFarYear } from '../dates/find-far-header.ts'
import { report } from '../diagnostics/report.ts'
import type { Article } from '../markdown/article.ts'
import { findKeyPlace } from './find-key-place.ts'
import type { ArticleFile } from './read-articles.ts'
import type { DumpStory } from './read-dumps.ts'

/** Reports a date that an editor gave in the article and that is of no year which its dump allows. The date stays. */
export function reportFarDate({ file, text }: ArticleFile, { published }: Article, { allowed }: DumpStory): void {
  const far = findFarYear(published, allowed.years, allowed.evidence)
  if (!far) return
  const { text: words, line, says } = far.evidence
  const values = { found: published ?? '', years: far.years, text: words, line, says }
  report(file, 'far-published', values, findKeyPlace(text, 'published'))
}
