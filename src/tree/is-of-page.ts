import { furnitureOpening } from './furniture-opening.ts'
import type { LineView } from './lines/line-view.ts'
import type { PageView } from './page/page-view.ts'
import { furnitureLines } from './page-words/furniture-lines.ts'
import { sectionNames } from './page-words/section-names.ts'

/** Whether pages print a line, or it opens a list of theirs: keywords, buttons, other stories. */
export function isOfPage({ key, index }: LineView, { outletWords, places }: PageView): boolean {
  if (places[index]?.heading || places[index]?.isFoot) return true
  return (
    furnitureLines.has(key) || sectionNames.has(key) || outletWords.furniture.has(key) || furnitureOpening.test(key)
  )
}
