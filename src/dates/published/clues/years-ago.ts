import { flatMap } from '../../../collections/flat-map.ts'
import { isoDay } from '../../../edtf/calendar.ts'
import type { WrittenDate } from '../../read-dates.ts'
import type { Clue } from '../clue.ts'
import { lastPoint, yearIn } from '../story/reports.ts'
import type { Sentence } from '../story/sentences.ts'

/**
 * A year beside its distance: `năm 2008, cách đây 15 năm`. Where the sentence remembers, it is an anniversary, and the
 * story of 2023; else it may be of 2024 too, as long as sixteen years have not passed, and of 2022, since such numbers are
 * rounded.
 */
export function yearsAgoClues(sentences: readonly Sentence[]): Clue[] {
  return flatMap(sentences, (sentence) =>
    flatMap(sentence.dates, (date, at) => {
      const count = yearsAgo(date)
      const said =
        count && [sentence.dates[at - 1], sentence.dates[at + 1]].find((other) => isBeside(sentence, date, other))
      return count && said ? [toClue(sentence, said, date, count)] : []
    }),
  )
}

function yearsAgo({ meaning, quoted }: WrittenDate): number | undefined {
  const isAgo = !quoted && meaning.kind === 'shift' && meaning.unit === 'year' && meaning.origin === 'reference'
  return isAgo && meaning.count < 0 ? -meaning.count : undefined
}

/** ` ky niem `, ` tuong niem ` and the like, folded: on the day of an older thing. */
const remembering = / (?:ky niem|tuong niem|tuong nho|mac niem|danh dau|dung ngay nay) /u

/** What stands between a year and its distance: `, vào `, `, tức `, ` (`. */
const joints: ReadonlySet<string> = new Set([',', '(', ')', '–', '-', 'vào', 'hồi', 'tức', 'là', 'nghĩa'])

function isBeside({ tokens }: Sentence, date: WrittenDate, other: WrittenDate | undefined): boolean {
  if (!other || other.quoted || yearIn(other.meaning) === undefined) return false
  const [from, to] = [Math.min(date.end, other.end), Math.max(date.start, other.start)]
  return tokens.every(({ start, word }) => start < from || start >= to || joints.has(word.lower))
}

function toClue(sentence: Sentence, said: WrittenDate, { text }: WrittenDate, count: number): Clue {
  const year = (yearIn(said.meaning) ?? 0) + count
  const { month = 12, day = 31 } = lastPoint(said.meaning) ?? {}
  const isRemembered = remembering.test(sentence.words)
  const first = isRemembered || count % 5 > 0 ? `${year}-01-01` : `${year - 1}-01-01`
  const last = isRemembered ? `${year}-12-31` : isoDay(year + 1, month, day)
  const says = `“${said.text}” là ${count} năm trước, nên tin thuộc ${isRemembered ? '' : 'khoảng '}năm ${year}.`
  return {
    strength: isRemembered ? 'pointing' : 'likely',
    admits: (published) => published >= first && published <= last,
    evidence: { kind: 'explicit-year', text, line: sentence.line, says },
  }
}
