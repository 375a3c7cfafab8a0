import type { Construct } from '../construct.ts'
import type { LineView } from '../lines/line-view.ts'
import { toTextClues } from '../text-clues.ts'

/** When something happened, before a colon and what it was: `27/9: `, `Ngày 8/11: `, `Cuối năm 2012: `, `2008: `, `16h05: `. */
const dated =
  /^(?:[-–•*+]\s)?(?:(?:(?:Rạng |Đêm )?(?:ngày|sáng|trưa|chiều|tối|đêm|tháng|năm|đầu|giữa|cuối)\s){1,3}\d{1,4}|\d{4}|\d{1,2}[/.-]\d{1,4}|\d{1,2}(?=h|\stháng))(?:[/.-]\d{1,4})?(?:[/.-]\d{4})?(?:h\d{0,2}|\stháng\s\d{1,2}(?:\snăm\s\d{4})?)?\s?:\s\S/iu

/** Lines around it within which another entry stands. */
const reach = 2

/** The entries of a timeline in the story: two at least near each other. Titles of other stories have their day behind them or without a colon. */
export const timeline: Construct = (line, { lines, places, firstSentence }) => {
  const { index, holds } = line
  if (!holds.colon || !holds.digit || index <= firstSentence || firstSentence < 0 || places[index]?.below) return []
  if (!isEntry(line)) return []
  const around = lines.slice(Math.max(0, index - reach), index + reach + 1)
  return around.some((other) => other.index !== index && isEntry(other)) ? entry : []
}

function isEntry({ holds, text, words }: LineView): boolean {
  return holds.colon && holds.digit && words.length > 2 && dated.test(text)
}

const entry = toTextClues('an entry of a timeline', 5)
