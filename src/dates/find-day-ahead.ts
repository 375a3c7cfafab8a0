import { yearOf } from '../edtf/calendar.ts'
import type { DateMention } from '../record/article-record.ts'
import { isSoon } from './settle.ts'

/** `XXXX-09-25` */
const bareDay = /^XXXX-(?<month>\d{2})-(?<day>\d{2})$/u

/**
 * The first day of a story whose year stays open because it comes soon after publication, with no word that looks
 * forward: the story goes on behind its date, a second one was copied with it, or the page tells of what was to come.
 *
 * @param published `YYYY-MM-DD`
 */
export function findDayAhead(dates: readonly DateMention[], published: string): DateMention | undefined {
  return dates.find(({ edtf }) => {
    const { month, day } = bareDay.exec(edtf)?.groups ?? {}
    const year = yearOf(published)
    const known = { month: Number(month), day: Number(day) }
    return day !== undefined && [year, year + 1].some((candidate) => isSoon({ ...known, year: candidate }, published))
  })
}
