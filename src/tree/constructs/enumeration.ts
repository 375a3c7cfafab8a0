import type { Clue, Construct } from '../construct.ts'
import type { LineView } from '../line-view.ts'

/** Words of the shortest item; keywords of a page may have a semicolon behind each. */
const shortest = 3

/** The items of an enumeration in the story, each with a semicolon behind it, and the last of them: titles have none. */
export const enumeration: Construct = (line, { lines, places, firstSentence }) => {
  const { index, words, stopped } = line
  if (words.length < shortest || index <= firstSentence || places[index]?.below) return []
  const goesOn = isItem(lines[index - 1])
  if (isItem(line)) return item
  return goesOn && (stopped || isSetLike(line, lines[index - 1])) ? item : []
}

function isItem(line: LineView | undefined): boolean {
  return line?.text.endsWith(';') === true && line.words.length >= shortest
}

/** Whether the same mark, which is no letter, opens both lines. */
function isSetLike({ text, lettered }: LineView, above: LineView | undefined): boolean {
  return !lettered && text[0] === above?.text[0]
}

const reason = 'an item of a list inside the story'

const item: readonly Clue[] = [
  { role: 'paragraph', weight: 3, reason },
  { role: 'subheading', weight: -3, reason },
  { role: 'caption', weight: -1, reason },
  { role: 'related-title', weight: -4, reason },
  { role: 'related-abstract', weight: -3, reason },
  { role: 'cross-reference', weight: -4, reason },
]
