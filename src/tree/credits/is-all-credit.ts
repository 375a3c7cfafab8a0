import { announcesAuthor } from '../lines/author-line.ts'
import type { LineView } from '../lines/line-view.ts'

/** Whether a line is nothing but the source of a picture: no caption stands before or behind it, and no work (`Tin, ảnh: …`). */
export function isAllCredit({ credit, text }: LineView): boolean {
  return credit !== undefined && credit.start <= 3 && credit.end === text.length && !announcesAuthor(text)
}
