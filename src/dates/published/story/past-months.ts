import type { WrittenDate } from '../../read-dates.ts'
import type { Sentence } from './sentences.ts'

/**
 * The months that a story calls past, so that no day in them is its news: `hồi tháng 11`, `tháng 11 vừa qua`. A part of a
 * month says nothing of its rest: `hồi đầu tháng 11`.
 */
export function pastMonths(sentences: readonly Sentence[]): ReadonlySet<number> {
  const months = new Set<number>()
  for (const { dates } of sentences) {
    for (const date of dates) {
      const month = wholeMonth(date)
      if (month !== undefined && isCalledPast(date)) months.add(month)
    }
  }
  return months
}

/** The month that a date names without a day, a year or a part of it. */
function wholeMonth({ meaning, text }: WrittenDate): number | undefined {
  if (meaning.kind !== 'point' || meaning.day !== undefined || meaning.year !== undefined) return undefined
  return text.toLowerCase().startsWith('tháng') ? meaning.month : undefined
}

function isCalledPast({ meaning, before }: WrittenDate): boolean {
  return before[0] === 'hồi' || (meaning.kind === 'point' && meaning.direction === 'past')
}
