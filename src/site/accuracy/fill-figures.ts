import { formatNumber } from '../../vietnamese/format-number.ts'
import { type Accuracy, accuracy } from './accuracy.ts'

/** A place for a figure in prose: `[[mentions.heldBack.shares.f1]]`. */
const place = /\[\[(?<path>\w+(?:\.\w+){3})\]\]/gu

/**
 * Puts the measured figures into a text: counts as `1.234`, shares as `98,5%`. A place that names nothing measured stays
 * as it was written, for the editor to see.
 *
 * @example fillFigures('[[dates.golden.counts.right]] ngày') // '58 ngày'
 */
export function fillFigures(text: string, measured: Accuracy = accuracy): string {
  return text.replace(place, (written: string, path: string) => findFigure(measured, path) ?? written)
}

function findFigure(measured: Accuracy, path: string): string | undefined {
  const [subject = '', set = '', unit, name = ''] = path.split('.')
  const scores = measured[subject]?.[set]
  if (unit === 'counts') return format(scores?.counts[name], (count) => formatNumber(count))
  if (unit === 'shares') return format(scores?.shares[name], (share) => `${formatNumber(toTenths(share * 100))}%`)
  return undefined
}

function format(value: number | undefined, print: (value: number) => string): string | undefined {
  return value === undefined ? undefined : print(value)
}

function toTenths(value: number): number {
  return Math.round(value * 10) / 10
}
