import { flatMap } from '../../../collections/flat-map.ts'
import { yearOf } from '../../../edtf/calendar.ts'
import { lastBeginning } from '../../../edtf/edtf-bounds.ts'
import type { KnowledgeBase } from '../../../knowledge/knowledge-base.ts'
import { newestKnownYear } from '../../../knowledge/newest-known-year.ts'
import { formatDate } from '../../../vietnamese/format-date.ts'
import type { Meaning } from '../../meaning.ts'
import type { WrittenDate } from '../../read-dates.ts'
import { setInTime } from '../../set-in-time.ts'
import type { Clue } from '../clue.ts'
import type { Sentence } from '../story/sentences.ts'
import { tellsOfPast } from './tells-of-past.ts'

/**
 * Years that a story tells of as past: it cannot be older. Only the latest is kept, and beside it a later one that is
 * past likely, which says nothing against a day that somebody wrote. A year in a sentence that looks forward, or of a
 * plan, a term or an election, proves nothing, nor does one behind all known years: it lies ahead, whatever the words.
 */
export function explicitYearClues(sentences: readonly Sentence[], knowledge: KnowledgeBase): Clue[] {
  const newest = newestKnownYear(knowledge)
  const bounds = flatMap(sentences, boundsOf).filter(({ day }) => yearOf(day) <= newest)
  const certain = findLatest(bounds, ({ sentence, date }) => tellsOfPast(sentence, date) === 'certain')
  const likely = certain === undefined ? bounds : bounds.filter(({ day }) => day > certain.day)
  const later = findLatest(likely, ({ sentence, date }) => tellsOfPast(sentence, date) === 'likely')
  return [...(certain ? [toClue(certain)] : []), ...(later ? [toYearClue(later)] : [])]
}

function toClue({ day, edtf, sentence, date }: DatedSentence): Clue {
  const says = `Tin nhắc ${formatDate(edtf, 'long')} như việc đã qua, nên không thể sớm hơn.`
  return {
    strength: 'certain',
    admits: (published) => published >= day,
    evidence: { kind: 'explicit-year', text: date.text, line: sentence.line, says },
  }
}

/** What is past only likely may still be ahead in the year that it names: `dự hội nghị tại Baku (25-26/10/2019)`. */
function toYearClue({ day, sentence, date }: DatedSentence): Clue {
  const year = yearOf(day)
  return {
    strength: 'certain',
    admits: (published) => yearOf(published) >= year,
    isAgainst: () => false,
    evidence: {
      kind: 'explicit-year',
      text: date.text,
      line: sentence.line,
      says: `Tin nhắc năm ${year}, nên nhiều khả năng không sớm hơn năm ấy.`,
    },
  }
}

/** A date with its year in a sentence, and the first day that it can mean. */
export interface DatedSentence {
  day: string
  edtf: string
  sentence: Sentence
  date: WrittenDate
}

/** The dates of a sentence that name their year; of an interval or list the last member is past like the others. */
export function boundsOf(sentence: Sentence): DatedSentence[] {
  return flatMap(sentence.dates, (date) => {
    if (date.quoted || !givesYear(date.meaning) || isUntil(date)) return []
    const { edtf } = setInTime(date.meaning, {})
    const day = lastBeginning(edtf)
    return day === undefined ? [] : [{ day, edtf, sentence, date }]
  })
}

/** Whether the words themselves give a year: without one nothing is known of the first day. */
function givesYear(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'point':
      return meaning.year !== undefined && 'number' in meaning.year
    case 'range':
      return givesYear(meaning.from) || givesYear(meaning.to)
    case 'list':
      return meaning.members.some(givesYear)
    default:
      return meaning.kind === 'age'
  }
}

/**
 * The date of the last day; of several on one day the last in the text.
 *
 * @param counts whether one counts; asked only where they would be the latest
 */
export function findLatest(
  bounds: readonly DatedSentence[],
  counts: (bound: DatedSentence) => boolean = () => true,
): DatedSentence | undefined {
  let latest: DatedSentence | undefined
  for (const bound of bounds) {
    if ((latest === undefined || bound.day >= latest.day) && counts(bound)) latest = bound
  }
  return latest
}

/** `đến năm 2030`, `trước năm 2025`. */
function isUntil({ before }: WrittenDate): boolean {
  return before.slice(0, 2).some((word) => word === 'đến' || word === 'tới' || word === 'trước')
}
