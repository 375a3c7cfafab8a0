import type { LineView } from '../lines/line-view.ts'

/** Whether a line is nothing but the source of a picture: no caption stands before or behind it. */
export function isAllCredit({ credit, text }: LineView): boolean {
  return credit !== undefined && credit.start <= 3 && credit.end === text.length
}
