import type { Construct } from '../construct.ts'
import type { LineView } from '../line-view.ts'
import { toTextClues } from '../text-clues.ts'
import { furnitureOpening } from './furniture.ts'

/** Words of the shortest item; keywords of a page may have a semicolon behind each. */
const shortest = 3

/** The items of an enumeration in the story, each with a semicolon behind it, and the last of them: titles have none. */
export const enumeration: Construct = (line, { lines, places, firstSentence }) => {
  const { index, words, stopped } = line
  if (words.length < shortest || index <= firstSentence || places[index]?.below) return []
  const above = lines[index - 1]
  if (isItem(line)) return furnitureOpening.test(line.key) ? [] : item
  return isItem(above) && (stopped || isSetLike(line, above)) ? item : []
}

function isItem(line: LineView | undefined): boolean {
  return line?.text.endsWith(';') === true && line.words.length >= shortest
}

/** Whether the same mark, which is no letter, opens both lines. */
function isSetLike({ text, lettered }: LineView, above: LineView | undefined): boolean {
  return !lettered && text[0] === above?.text[0]
}

const item = toTextClues('an item of a list inside the story', 3)
