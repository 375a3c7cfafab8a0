import type { LineView } from './lines/line-view.ts'

/** A line that is all date, or date and a few words: no title, however it is cut. */
export function isStamp({ text, words, stamp }: LineView): boolean {
  return stamp?.strong === true && words.length < 16 && stamp.end - stamp.start > text.length * 0.4
}
