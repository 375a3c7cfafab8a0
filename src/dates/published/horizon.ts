import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { newestKnownYear } from '../../knowledge/newest-known-year.ts'
import type { PlacedText } from '../../tree/dump-tree.ts'

/** Vietnamese news on the web is not older. */
export const firstYear = 1996

/** `2026`, on its own. */
const yearPattern = /(?<![\d.,/-])20[0-9]{2}(?![\d.,]\d|\d)/gu

/** Years beyond this distance are plans and slips, not the year of a copy: `mục tiêu năm 2050`. */
const mostAhead = 3

/**
 * The newest year that a story can be of: the newest that the knowledge base or any line of the dump names, lists of
 * older stories included. It comes from the content and not from the clock, so that the same input gives the same date.
 * The year after it is tried as well, and a date that only this bound would settle is not settled.
 */
export function horizonOf(texts: readonly PlacedText[], knowledge: KnowledgeBase): number {
  const known = newestKnownYear(knowledge)
  for (let year = known + mostAhead; year > known; year -= 1) {
    if (texts.some(({ text }) => isNamed(`${year}`, text))) return year
  }
  return known
}

/** Most texts do not have these figures at all. */
function isNamed(year: string, text: string): boolean {
  return text.includes(year) && Array.from(text.matchAll(yearPattern)).some(([found]) => found === year)
}
