import type { LineView } from './lines/line-view.ts'
import type { PageView } from './page/page-view.ts'
import { shareName } from './share-name.ts'

/** Words of the shortest and of the longest line that is like a title. */
export const titleLengths = { shortest: 5, longest: 24 } as const

/** Whether a line has the length of a title, and nothing in it says that it is something else. */
export function isTitleLike({ words, stopped, stamp, credit, isAuthor }: LineView): boolean {
  const { shortest, longest } = titleLengths
  return words.length >= shortest && words.length <= longest && !stopped && !stamp && !credit && !isAuthor
}

/** Whether a name of the line comes back in the sentences of the page; in capitals every word would be a name. */
export function isOfStory({ text, words, names }: LineView, { sentenceNames, sentenceWords }: PageView): boolean {
  if (text === text.toUpperCase()) return words.filter((word) => sentenceWords.has(word)).length * 2 >= words.length
  return sentenceNames.has(words[0] ?? '') || shareName(names, sentenceNames)
}

/** The line of the dump in which a piece of a glued line stands: a day glued to a title is that title's, and may be that of another story. */
export function lineOf(line: LineView | undefined): number | undefined {
  return line?.block.position?.start.line
}
