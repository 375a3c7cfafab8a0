import type { Role } from '../dump-tree.ts'
import type { LineView } from '../lines/line-view.ts'
import { isDrawn } from './opening-lines.ts'
import { isParagraph, type PagePart } from './page-part.ts'
import { weighReturn } from './weigh-return.ts'

/** How much of the text above may come back below a second article. */
const mostReturned = 0.45

/**
 * Whether a second article surely begins at an opening: the story above has ended, and hardly comes back. The card of
 * another story has a title, a day and some sentences as an article has, and the story goes on below it.
 *
 * @param opening index of the first line of the second article
 */
export function isParted(lines: readonly LineView[], first: PagePart, opening: number): boolean {
  return hasEnded(lines, first, opening) && weighReturn(lines, opening) <= mostReturned
}

/** Lines of the shortest tail: above a card stand fewer, its heading, advertisements or some titles. */
const tailLength = 5

/** Roles of the lines below a story. */
const tailRoles: ReadonlySet<Role | undefined> = new Set<Role>([
  'furniture',
  'cross-reference',
  'related-title',
  'older-title',
])

/** Whether the author of a story signs it, a line is drawn below it or the tail of its page stands there. */
function hasEnded(lines: readonly LineView[], { story, states }: PagePart, opening: number): boolean {
  const below = lines.slice((story.at(-1)?.index ?? 0) + 1, opening + 1)
  const drawn = below.find(isDrawn)
  if (drawn) return !isBox(lines, drawn)
  const between = below.slice(0, -1)
  if (between.some(({ isAuthor }) => isAuthor)) return true
  return between.filter(({ index }) => tailRoles.has(states[index]?.role)).length >= tailLength
}

/** Whether another line is drawn below one, and a paragraph stands below that: between two articles a title does. */
function isBox(lines: readonly LineView[], { index }: LineView): boolean {
  const closing = lines.slice(index + 1).find(isDrawn)
  const next = closing && lines[closing.index + 1]
  return next !== undefined && isParagraph(next)
}
