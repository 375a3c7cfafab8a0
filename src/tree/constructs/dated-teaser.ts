import type { Construct } from '../construct.ts'
import type { LineView } from '../lines/line-view.ts'

/**
 * An abstract below the day of its story, without a full stop: in a list of title, day, abstract, days stand three lines
 * apart, in one of title and day two.
 */
export const datedTeaser: Construct = ({ index, words, stopped }, { lines }) => {
  if (stopped || words.length < 5) return []
  if (!isDay(lines[index - 1]) || isDay(lines[index + 1])) return []
  if (isDay(lines[index - 3]) || !(isDay(lines[index - 4]) || isDay(lines[index + 2]))) return []
  return [
    { role: 'related-abstract', weight: 5, reason: 'stands below the day of another story' },
    { role: 'related-title', weight: -2, reason: 'stands below the day of another story' },
    { role: 'older-title', weight: -2, reason: 'stands below the day of another story' },
  ]
}

/** A line that is all day and time. */
function isDay(line: LineView | undefined): boolean {
  return line?.stamp?.strong === true && line.stamp.end - line.stamp.start > line.text.length * 0.8
}
