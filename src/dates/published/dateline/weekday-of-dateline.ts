import { weekdayOf } from '../../../edtf/calendar.ts'
import { weekdayLabels } from '../../../vietnamese/weekdays.ts'
import type { Clue } from '../clue.ts'
import type { Dateline } from './dateline.ts'

/**
 * The weekday that a page prints beside its day without a year: `Thứ Sáu, 15/05 07:12`. One clock printed both, wherever
 * the outlet is, so that they agree; one year in six has that weekday.
 */
export function weekdayOfDateline({ weekday, evidence }: Dateline): Clue[] {
  if (weekday === undefined) return []
  const says = `Trang ghi ngày ấy là ${weekdayLabels[weekday - 1] ?? ''}, điều chỉ đúng với một số năm.`
  return [
    {
      strength: 'certain',
      admits: (published) => weekdayOf(published) === weekday,
      evidence: { ...evidence, kind: 'weekday', says },
    },
  ]
}
