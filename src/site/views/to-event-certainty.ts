import { type EdtfDate, parseEdtf } from '../../edtf/parse-edtf.ts'
import type { Certainty } from '../view-models/cards.ts'

/**
 * How far an event's date may be relied on. Unlike a story, an event may last: an interval or a month whose years are
 * given is known as well as a day. An open end is `partial`, for the end is still to come.
 *
 * @example toEventCertainty('2020-09-27/2020-11-10') // 'known'
 */
export function toEventCertainty(edtf: string): Certainty {
  const value = parseEdtf(edtf)
  if (value === undefined) return 'unknown'
  switch (value.kind) {
    case 'date':
      return weakest([value.date])
    case 'interval':
      return value.from && value.to ? weakest([value.from, value.to]) : 'partial'
    case 'list':
      return value.all ? weakest(value.members) : 'partial'
  }
}

function weakest(dates: readonly EdtfDate[]): Certainty {
  if (dates.some(({ year }) => year === undefined)) return 'partial'
  return dates.some(({ qualifier }) => qualifier !== '') ? 'inferred' : 'known'
}
