import { furnitureOpenings } from './page-words/furniture-edges.ts'

/** What parts the last word of an opening from what follows, if anything does: `theo doi `. */
const lastSpace = / $/u

/** How lines of a page’s furniture open, folded: `theo doi …`, `hotline…`. One pattern reads a line once, whatever their number. */
export const furnitureOpening = new RegExp(
  `^(?:${furnitureOpenings.map((opening) => opening.replace(lastSpace, '(?: |$)')).join('|')})`,
  'u',
)
