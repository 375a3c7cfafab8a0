import type { Clue, Construct } from '../construct.ts'
import type { LineView } from '../lines/line-view.ts'

/** The mark that opens a note at the foot of a page: `[1] `, `(2) `, `(*) `, `¹ `. */
export const noteMark = /^(?:\[\d{1,2}\]|\((?:\d{1,2}|\*{1,3})\)|[¹²³⁴⁵⁶⁷⁸⁹])(?=\s?\S)/u

/** A line drawn above the notes: `-----`, `____`, `* * *`. */
const rule = /^[^\p{L}\p{N}]{3,}$/u

/** Notes below a story: the text refers to their mark, or a line is drawn above them. */
export const footnote: Construct = (line, { lines }) => {
  if (line.lettered) return []
  const [mark] = noteMark.exec(line.text) ?? []
  if (mark === undefined) return []
  const above = lines.slice(0, line.index)
  const opening = above.findLast(({ text }) => !noteMark.test(text))
  const isDrawn = opening !== undefined && rule.test(opening.text)
  return isDrawn || above.some((other) => refersTo(mark, other)) ? note : []
}

/** Whether the mark stands right behind a word, or a star anywhere behind one: `…Đông - Tây(2).`, `Bảo Hà (*)`. */
function refersTo(mark: string, { text }: LineView): boolean {
  const at = text.indexOf(mark, 1)
  return at > 0 && (mark[1] === '*' || endOfWord.test(text[at - 1] ?? ''))
}

/** What a mark stands right behind: a letter, a figure, a quotation mark or stop. */
const endOfWord = /[\p{L}\p{N}"”’.,]/u

const note: readonly Clue[] = [
  { role: 'noise', weight: 6, reason: 'a note below the story' },
  { role: 'paragraph', weight: -4, reason: 'a note below the story' },
  { role: 'related-abstract', weight: -4, reason: 'a note below the story' },
  { role: 'related-title', weight: -4, reason: 'a note below the story' },
  { role: 'older-title', weight: -4, reason: 'a note below the story' },
]
