import { flatMap } from '../../../collections/flat-map.ts'
import { findPeriod } from '../../../edtf/find-period.ts'
import { formatDate } from '../../../vietnamese/format-date.ts'
import type { Clue } from '../clue.ts'
import type { Sentence } from '../story/sentences.ts'
import { boundsOf, findLatest } from './explicit-year.ts'

/** The latest day or month among the related stories: a hint that this one is not older. It decides nothing by itself. */
export function relatedStoryClues(related: readonly Sentence[]): Clue[] {
  const days = flatMap(
    related.filter(({ planned }) => !planned),
    boundsOf,
  ).filter(({ edtf }) => (findPeriod(edtf)?.period.length ?? 0) > 4)
  const last = findLatest(days)
  if (!last) return []
  const { day, edtf, sentence, date } = last
  const says = `Một tin liên quan nói tới ${formatDate(edtf, 'long')}, nên tin này có lẽ không sớm hơn.`
  return [
    {
      strength: 'hint',
      admits: (published) => published >= day,
      evidence: { kind: 'related-story', text: date.text, line: sentence.line, says },
    },
  ]
}
