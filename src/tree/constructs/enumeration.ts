import type { Construct } from '../construct.ts'
import { furnitureOpening } from '../furniture-opening.ts'
import type { LineView } from '../lines/line-view.ts'
import { toTextClues } from '../text-clues.ts'

/** Words of the shortest item; keywords of a page may have a semicolon behind each. */
const shortest = 3

/** Before one of several reasons: `Hai là, `, `Thứ ba: `; and its first words, folded. */
const ordinal = /^(?:(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy) là|Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy))\s?[,:]/u
const ordinalWords: ReadonlySet<string | undefined> = new Set('mot hai ba bon nam sau bay thu'.split(' '))

/**
 * The items of an enumeration in the story, each with a semicolon behind it, and the last of them; those that open with
 * their place among reasons; names with several semicolons between. Titles have none of these.
 */
export const enumeration: Construct = (line, { lines, places, firstSentence }) => {
  const { index, words, stopped } = line
  if (words.length < shortest || index <= firstSentence || places[index]?.below) return []
  const above = lines[index - 1]
  if (!stopped && (hasSemicolons(line.text) || isOrdinal(line))) return item
  if (isItem(line)) return furnitureOpening.test(line.key) ? [] : item
  return isItem(above) && (stopped || isSetLike(line, above)) ? item : []
}

/** Two at least before its end. */
function hasSemicolons(text: string): boolean {
  const first = text.indexOf(';')
  const second = first < 0 ? -1 : text.indexOf(';', first + 1)
  return second >= 0 && second < text.length - 1
}

function isOrdinal({ words, text }: LineView): boolean {
  return ordinalWords.has(words[0]) && ordinal.test(text)
}

function isItem(line: LineView | undefined): boolean {
  return line?.text.endsWith(';') === true && line.words.length >= shortest
}

/** Whether the same mark, which is no letter, opens both lines. */
function isSetLike({ text, lettered }: LineView, above: LineView | undefined): boolean {
  return !lettered && text[0] === above?.text[0]
}

const item = toTextClues('an item of a list inside the story', 3)
