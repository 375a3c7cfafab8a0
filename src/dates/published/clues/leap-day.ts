import { flatMap } from '../../../collections/flat-map.ts'
import { daysBetween } from '../../../edtf/calendar.ts'
import type { Clue } from '../clue.ts'
import { latestSuchDay } from '../latest-such-day.ts'
import { lastPoint } from '../story/reports.ts'
import type { Sentence } from '../story/sentences.ts'

/** 29/2 without a year is one of the last twelve months, which only leap years allow. */
export function leapDayClues(sentences: readonly Sentence[]): Clue[] {
  return flatMap(sentences, ({ line, dates }) =>
    flatMap(dates, ({ meaning, text, quoted }): Clue[] => {
      const point = lastPoint(meaning)
      if (quoted || point?.day !== 29 || point.month !== 2 || point.year !== undefined) return []
      return [
        {
          strength: 'certain',
          admits,
          evidence: { kind: 'leap-day', text, line, says: 'Chỉ năm nhuận mới có ngày 29/2.' },
        },
      ]
    }),
  )
}

function admits(published: string): boolean {
  const named = latestSuchDay(2, 29, published)
  return named !== undefined && daysBetween(named, published) < 366
}
