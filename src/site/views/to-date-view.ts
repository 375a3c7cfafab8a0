import { findPeriod, periodsOf } from '../../edtf/find-period.ts'
import { formatDate, toDatetime } from '../../vietnamese/format-date.ts'
import { addresses } from '../addresses.ts'
import { type Site, toUrl } from '../site.ts'
import type { DateView } from '../view-models/cards.ts'
import { toCertainty } from './to-certainty.ts'

/** An EDTF date as pages show it, with a link to the finest page of the calendar that holds it. */
export function toDateView(site: Site, edtf: string | undefined): DateView {
  const datetime = toDatetime(edtf)
  const moment = findPeriod(edtf)
  const period = moment && periodsOf(moment.period).find((key) => site.archive.calendar.has(key))
  return {
    certainty: toCertainty(edtf),
    long: formatDate(edtf, 'long'),
    short: formatDate(edtf, 'short'),
    ...(datetime !== undefined && { datetime }),
    ...(period !== undefined && { url: toUrl(site, addresses.period(period)) }),
  }
}
