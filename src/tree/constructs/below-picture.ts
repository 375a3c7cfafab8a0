import type { Clue, Construct } from '../construct.ts'
import { isPictureFile } from '../credits/picture-file.ts'
import type { LineView } from '../lines/line-view.ts'
import { innerStop } from '../lines/sentence-shapes.ts'

/** Words of the longest caption. */
const longest = 45

/**
 * The line right below a picture's file: its caption, with a blank line below it, or in the cell of the same table, or
 * with a longer paragraph between it and the blank line, or without a stop above a sentence.
 */
export const belowPicture: Construct = (line, { lines }) => {
  const { text, words, index } = line
  const picture = lines[index - 1]
  if (words.length < 3 || words.length > longest || !picture || !isPictureFile(picture)) return []
  return (isTied(line) || isAboveParagraph(line, picture, lines[index + 1])) && !innerStop.test(text) ? ofPicture : []
}

function isTied({ text, afterGap, beforeGap }: LineView): boolean {
  return text.endsWith(' |') || (!afterGap && beforeGap)
}

/**
 * Whether blank lines part a picture, the line below it and a longer one from the rest of the page; a line without a
 * stop is no sentence of the story anyway.
 */
function isAboveParagraph(line: LineView, picture: LineView, below: LineView | undefined): boolean {
  if (line.afterGap || line.beforeGap || !below || line.words.length >= below.words.length) return false
  return line.stopped ? picture.afterGap && below.beforeGap : below.stopped
}

const ofPicture: readonly Clue[] = [
  { role: 'caption', weight: 6, reason: "right below a picture's file" },
  { role: 'title', weight: -4, reason: "right below a picture's file" },
  { role: 'paragraph', weight: -2, reason: "right below a picture's file" },
  { role: 'cross-reference', weight: -2, reason: "right below a picture's file" },
]
