import { periodsOf } from '../../edtf/find-period.ts'
import { addresses } from '../addresses.ts'
import { formatPart } from '../format-period.ts'

/** The calendar pages above what stands in a period, from the year down; the list of unknown years for undefined. */
export function toParents(period: string | undefined): { label: string; address: string }[] {
  if (period === undefined) return [{ label: 'Chưa rõ năm', address: addresses.undated }]
  return periodsOf(period)
    .reverse()
    .map((key) => ({ label: formatPart(key), address: addresses.period(key) }))
}
