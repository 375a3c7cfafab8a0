import { flatMap } from '../collections/flat-map.ts'
import { isDay, isoDay, weekdayOf } from '../edtf/calendar.ts'
import type { PlacedText } from '../tree/dump-tree.ts'
import { ownRoles } from '../tree/own-roles.ts'
import { weekdayLabels } from '../vietnamese/weekdays.ts'
import { PageDates } from './page-dates.ts'
import { datelineRoles } from './published/dateline/from-dateline.ts'
import type { WrittenDate } from './read-dates.ts'

/** A full date with a weekday beside it that it does not have: `Thứ Hai, 15/05/2020`. */
export interface WrongWeekday extends PlacedText {
  /** As printed, and as the calendar has it: `thứ Hai`, `thứ Sáu`. */
  weekday: string
  actual: string
}

/**
 * Full dates whose weekday is another. What tells of another country may name the weekday there beside the date here, so
 * that in a text a day's difference is none.
 *
 * @param dates what was read of the page before
 */
export function findWrongWeekdays(texts: readonly PlacedText[], dates = new PageDates()): WrongWeekday[] {
  return flatMap(texts, (placed) => {
    const { role, column } = placed
    const isPrinted = datelineRoles.has(role)
    if (!isPrinted && !ownRoles.has(role)) return []
    return flatMap(dates.of(placed), (date) => {
      const wrong = toWrong(date, isPrinted ? 0 : 1)
      return wrong ? [{ ...placed, ...wrong, text: date.text, column: column + date.start }] : []
    })
  })
}

/** @param tolerance days by which they may differ */
function toWrong(
  { meaning, weekday }: WrittenDate,
  tolerance: number,
): Pick<WrongWeekday, 'weekday' | 'actual'> | undefined {
  if (weekday === undefined || meaning.kind !== 'point' || !meaning.year || !('number' in meaning.year))
    return undefined
  const { day = 0, month = 0, year } = meaning
  if (!isDay(day, month, year.number)) return undefined
  const actual = weekdayOf(isoDay(year.number, month, day))
  const apart = Math.abs(actual - weekday)
  if (Math.min(apart, 7 - apart) <= tolerance) return undefined
  return { weekday: weekdayLabels[weekday - 1] ?? '', actual: weekdayLabels[actual - 1] ?? '' }
}
