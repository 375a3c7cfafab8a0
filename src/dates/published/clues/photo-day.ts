import { flatMap } from '../../../collections/flat-map.ts'
import { daysBetween } from '../../../edtf/calendar.ts'
import { isWholeDay } from '../../../edtf/find-period.ts'
import { formatDate } from '../../../vietnamese/format-date.ts'
import type { Clue } from '../clue.ts'
import { looksBack } from '../story/look-back.ts'
import type { Sentence } from '../story/sentences.ts'
import { boundsOf, findLatest } from './explicit-year.ts'

/** Days within which a picture illustrates the news itself rather than its past. */
const fresh = 21

/** `Ảnh tư liệu`, folded. */
const archived = / (?:tu lieu|luu tru|minh hoa|chup nam) /u

/**
 * A full date under a picture that was taken shortly before the story's day, in whatever year that is. None where title
 * or lede look back: the picture may be of then.
 */
export function photoDayClues(captions: readonly Sentence[], head: readonly Sentence[]): Clue[] {
  const dated = flatMap(
    captions.filter(({ words }) => !archived.test(words)),
    boundsOf,
  )
  const last = findLatest(dated.filter(({ edtf }) => isWholeDay(edtf)))
  if (!last || head.some(looksBack)) return []
  const { day, edtf, sentence, date } = last
  const admits = (published: string) => daysBetween(day, published) >= -1 && daysBetween(day, published) <= fresh
  const says = `Ảnh trong bài chụp ${formatDate(edtf, 'long')}, ngay trước ngày của tin.`
  return [
    { strength: 'pointing', admits, evidence: { kind: 'explicit-year', text: date.text, line: sentence.line, says } },
  ]
}
