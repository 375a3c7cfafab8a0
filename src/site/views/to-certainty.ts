import { type Edtf, parseEdtf } from '../../edtf/parse-edtf.ts'
import type { Certainty } from '../view-models/cards.ts'

/** How far a publication date may be relied on: see {@link Certainty}. An interval or list counts as partial. */
export function toCertainty(edtf: string | null | undefined): Certainty {
  const value = parseEdtf(edtf ?? '')
  if (value === undefined || isEmpty(value)) return 'unknown'
  if (value.kind !== 'date' || value.date.year === undefined || value.date.day === undefined) return 'partial'
  if (value.date.month === undefined) return 'partial'
  return value.date.qualifier === '' ? 'known' : 'inferred'
}

function isEmpty(value: Edtf): boolean {
  if (value.kind !== 'date') return false
  const { year, month, day } = value.date
  return year === undefined && month === undefined && day === undefined
}
