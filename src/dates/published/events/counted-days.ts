import { flatMap } from '../../../collections/flat-map.ts'
import { addDays, daysBetween, isoDay } from '../../../edtf/calendar.ts'
import type { Sentence } from '../story/sentences.ts'
import type { StoryDay } from '../story/story-day.ts'
import type { EventDay } from './event-day.ts'

/** Any, so that 29/2 is among the days counted from. */
const leapYear = 2004

/**
 * The days counted from one that the page prints without its year, where a sentence tells of no other time: `Hôm nay`,
 * `sáng hôm qua`.
 */
export function countedDays(sentences: readonly Sentence[], { month, day }: StoryDay): EventDay[] {
  const ofOneDay = sentences.filter(({ dates, planned }) => dates.length === 1 && !planned)
  return flatMap(ofOneDay, (sentence) =>
    flatMap(sentence.dates, ({ meaning, text, quoted }): EventDay[] => {
      if (quoted || meaning.kind !== 'shift' || meaning.unit !== 'day' || meaning.origin !== 'reference') return []
      const { count } = meaning
      const named = addDays(isoDay(leapYear, month, day), count)
      return [
        {
          sentence,
          text,
          month: Number(named.slice(5, 7)),
          day: Number(named.slice(8)),
          width: 1,
          isBefore: false,
          isOfSigning: false,
          relation: `khớp với “${text}”`,
          mayMean: (event, published) => daysBetween(published, event) === count,
        },
      ]
    }),
  )
}
