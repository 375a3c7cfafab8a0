import { flatMap } from '../../../collections/flat-map.ts'
import { weekdayOf } from '../../../edtf/calendar.ts'
import { weekdayLabels } from '../../../vietnamese/weekdays.ts'
import type { WrittenDate } from '../../read-dates.ts'
import type { Clue } from '../clue.ts'
import { latestSuchDay } from '../latest-such-day.ts'
import type { Sentence } from '../story/sentences.ts'

/** A weekday beside a date leaves few years: 24/9 is a Sunday in 2017 and 2023. */
export function weekdayClues(sentences: readonly Sentence[]): Clue[] {
  return flatMap(sentences, (sentence) => flatMap(sentence.dates, (date) => toClue(sentence, date) ?? []))
}

function toClue({ line }: Sentence, { meaning, weekday, text, quoted }: WrittenDate): Clue | undefined {
  if (weekday === undefined || quoted || meaning.kind !== 'point' || meaning.year !== undefined) return undefined
  const { day, month } = meaning
  if (day === undefined || month === undefined) return undefined
  const says = `Ngày ${day}/${month} là ${weekdayLabels[weekday - 1] ?? ''}, điều chỉ đúng với một số năm.`
  return {
    strength: 'certain',
    admits: (published) => {
      const named = latestSuchDay(month, day, published)
      return named !== undefined && weekdayOf(named) === weekday
    },
    evidence: { kind: 'weekday', text, line, says },
  }
}
