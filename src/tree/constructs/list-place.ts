import type { Clue, Construct } from '../construct.ts'
import type { LineView } from '../line-view.ts'
import type { PageView } from '../page-view.ts'
import { olderHeadings, relatedHeadings } from '../page-words/list-headings.ts'

const related = new Set(relatedHeadings)
const older = new Set(olderHeadings)

/** Lines below a heading in which its list is looked for. */
const reach = 12

/** Words of a paragraph, which ends a list; an abstract has fewer. */
const paragraphLength = 45

const belowRelated: readonly Clue[] = [
  { role: 'related-title', weight: 1, reason: 'in a list with the heading of related stories' },
  { role: 'older-title', weight: -1, reason: 'in a list with the heading of related stories' },
]
const belowOlder: readonly Clue[] = [
  { role: 'older-title', weight: 1, reason: 'in a list with the heading of older stories' },
  { role: 'related-title', weight: -1, reason: 'in a list with the heading of older stories' },
]

/** Which of the headings above a line is the nearest: it counts for the whole list, not for its first line alone. */
export const listPlace: Construct = (line, page) => {
  for (let index = line.index - 1; index >= Math.max(0, line.index - reach); index--) {
    const above = page.lines[index]
    if (!above || above.words.length >= paragraphLength) return []
    if (isRelated(above, page)) return belowRelated
    if (isOlder(above, page)) return belowOlder
  }
  return []
}

const isRelated = ({ key }: LineView, { outletWords }: PageView): boolean =>
  related.has(key) || outletWords.relatedHeadings.has(key)

const isOlder = ({ key }: LineView, { outletWords }: PageView): boolean =>
  older.has(key) || outletWords.olderHeadings.has(key)
