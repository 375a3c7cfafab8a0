import type { Clue, Construct } from '../construct.ts'
import type { LineView } from '../line-view.ts'
import { innerStop } from './sentence.ts'

/** A picture as its file alone, or as Markdown, perhaps in the cell of a table: `cho-da_2022.jpg`, `![](anh.png)`, `![]() |`. */
const picture = /^(?:[\w.%-]+\.(?:jpe?g|png|gif|webp)|!\[[^\]]*\]\([^()]*\)(?:\s?\|)?)$/iu

/** Words of the longest caption, and of the longest line that names a picture's file. */
const longest = 45
const fileLength = 12

/** The line right below a picture's file, with a blank line below it or in the cell of the same table: its caption. */
export const belowPicture: Construct = (line, { lines }) => {
  const { text, words, index } = line
  if (words.length < 3 || words.length > longest || !isPicture(lines[index - 1])) return []
  return isTied(line) && !innerStop.test(text) ? ofPicture : []
}

function isPicture(line: LineView | undefined): boolean {
  return line !== undefined && line.words.length <= fileLength && picture.test(line.text)
}

function isTied({ text, afterGap, beforeGap }: LineView): boolean {
  return text.endsWith(' |') || (!afterGap && beforeGap)
}

const ofPicture: readonly Clue[] = [
  { role: 'caption', weight: 6, reason: "right below a picture's file" },
  { role: 'title', weight: -4, reason: "right below a picture's file" },
  { role: 'paragraph', weight: -2, reason: "right below a picture's file" },
  { role: 'cross-reference', weight: -2, reason: "right below a picture's file" },
]
