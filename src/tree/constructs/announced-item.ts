import type { Construct } from '../construct.ts'
import { toTextClues } from '../text-clues.ts'

/** The items of a list that the story announces, without bullets, and the line that announces them. */
export const announcedItem: Construct = ({ index }, { announced }) => {
  if (announced.size === 0) return []
  if (announced.has(index)) return item
  return announced.get(index + 1) === index ? announcement : []
}

const item = toTextClues('an item of a list that the story announces', 6)
const announcement = toTextClues('announces a list', 4)
