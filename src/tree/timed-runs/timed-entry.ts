import type { LineView } from '../lines/line-view.ts'

/** Before or behind the clock, the day: `20/9`, `ngày 20/09/2023`. */
const day = String.raw`(?:ngày\s)?\d{1,2}[/.-]\d{1,2}(?:[/.-](?<year>\d{4}))?`

/** `15:00 `, `15h30: `, `[15:00] `, `15 giờ 30 - `, `15:00 20/9 `, `20/09/2023 15:00` at the start of a line. */
const opening = new RegExp(
  String.raw`^[[(]?(?:${day.replace('year', 'before')}[\s,|–-]{1,3})?(?<hour>[01]?\d|2[0-4])(?:\s?[:h]\s?(?<minute>[0-5]\d)|h|\sgiờ(?:\s(?<minutes>[0-5]?\d)(?:\sphút)?)?)[\])]?(?:[\s,|–-]{1,3}${day})?(?:\s?[:|–—-]\s?|\s|$)`,
  'u',
)

/** A line that gives the time of an entry. */
export interface TimedEntry {
  line: LineView
  /** Since midnight. */
  minutes: number
  /** Nothing but its time stands on the line. */
  alone: boolean
  /** With a day of some year. */
  hasYear: boolean
}

/** A line as an entry; undefined where it opens with no clock time. */
export function toEntry(line: LineView): TimedEntry | undefined {
  if (!line.holds.digit) return undefined
  const match = opening.exec(line.text)
  if (!match) return undefined
  const { hour, minute, minutes = minute ?? '0', before, year = before } = match.groups ?? {}
  const alone = match[0].length === line.text.length
  return { line, minutes: Number(hour) * 60 + Number(minutes), alone, hasYear: year !== undefined }
}
