import type { Article } from '../markdown/article.ts'

/**
 * How an article's date is known. A date without its basis was written by hand, for the program always writes both;
 * so it is the editor's.
 */
export function dateBasis({ published, publishedBasis }: Article): Article['publishedBasis'] {
  return published !== undefined && publishedBasis === 'unknown' ? 'editor' : publishedBasis
}
