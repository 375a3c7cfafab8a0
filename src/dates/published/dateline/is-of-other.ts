import type { PlacedText, Role } from '../../../tree/dump-tree.ts'
import { countWords } from '../../../tree/lines/count-words.ts'
import { olderPhrases, relatedPhrases } from '../../../tree/page-words/list-headings.ts'
import { phraseFinder } from '../../../tree/phrase-finder.ts'
import { foldKey } from '../../../vietnamese/fold.ts'
import type { Head } from './dateline-place.ts'
import { ofPublication } from './of-page.ts'

/** Whether a day is that of another story: it stands with its title or abstract, above this one's title or below its text. */
export function isOfOther(texts: readonly PlacedText[], at: number, { title, text }: Head): boolean {
  if (at > text) return otherRoles.has(texts[at - 1]?.role) && !ofPublication.test(texts[at]?.text ?? '')
  return at < title && isOfTeaser(texts, at)
}

const otherRoles: ReadonlySet<Role | undefined> = new Set([
  'related-title',
  'related-abstract',
  'older-title',
  'cross-reference',
])

const listHeadings = phraseFinder([...relatedPhrases, ...olderPhrases])

/**
 * Whether a day ends a teaser above the title: on its line, below the heading of a list, or where another day stands below
 * another teaser.
 */
function isOfTeaser(texts: readonly PlacedText[], at: number): boolean {
  const above = texts[at - 1]
  if (!isTeaser(above)) return false
  if (above?.line === texts[at]?.line || listHeadings(foldKey(texts[at - 2]?.text ?? '')).size > 0) return true
  return texts.slice(0, at - 1).some(({ role }, index) => role === 'dateline' && isTeaser(texts[index - 1]))
}

/** Words of the shortest title of another story. */
const shortest = 5

/** What no title is or ends with: the steps of a breadcrumb, a menu, a label or a sentence. */
const noTitle = /\s[>»›/|]\s|\s{3}|[.:]$/u

function isTeaser(text: PlacedText | undefined): boolean {
  if (text === undefined || (text.role !== 'furniture' && text.role !== 'caption')) return false
  return !noTitle.test(text.text) && countWords(text.text) >= shortest
}
