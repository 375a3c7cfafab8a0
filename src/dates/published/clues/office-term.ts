import { flatMap } from '../../../collections/flat-map.ts'
import { addDays, daysBetween } from '../../../edtf/calendar.ts'
import { earliestDay, latestDay } from '../../../edtf/edtf-bounds.ts'
import type { KnowledgeBase, Office } from '../../../knowledge/knowledge-base.ts'
import { formatDate } from '../../../vietnamese/format-date.ts'
import type { Meaning } from '../../meaning.ts'
import type { Clue, Strength } from '../clue.ts'
import { lazily } from '../lazily.ts'
import { findOfficeHolders } from '../offices/find-office-holders.ts'
import type { OfficeHolder } from '../offices/office-holder.ts'
import { looksBack } from '../story/look-back.ts'
import { isOfHead, type Sentence } from '../story/sentences.ts'
import { dayIn, type StoryDay } from '../story/story-day.ts'

/**
 * People named with their office were in office when the story was written, or had left it the week before. Title and
 * lede are relied on where they do not look back; the body may, so what it says is only likely, and a hint where title or
 * lede say that they do. Sentences that name a year or another time tell of that time; only where the story's own day
 * stands in one with a year in which its people had other offices, the year is a slip.
 *
 * @param own the story's own day
 */
export function officeTermClues(
  sentences: readonly Sentence[],
  knowledge: KnowledgeBase,
  own: () => StoryDay | undefined,
): Clue[] {
  const holders = findOfficeHolders(sentences, knowledge).filter(
    (holder) => !tellsOfThen(holder.sentence) || isOtherThan(own(), holder),
  )
  const inBody = lazily(() => (sentences.some((one) => isOfHead(one) && looksBack(one)) ? 'hint' : 'likely'))
  const seen = new Set<string>()
  return flatMap(holders, (holder) => {
    const key = `${holder.person.id} ${holder.terms.map(({ from }) => from).join(' ')}`
    if (seen.has(key)) return []
    seen.add(key)
    const { sentence } = holder
    return [toClue(holder, isOfHead(sentence) && !looksBack(sentence) ? 'certain' : inBody(), knowledge)]
  })
}

/** ` khi do ` and the like, folded: offices of a time gone by. */
const thenWords =
  / (?:khi do|luc do|luc bay gio|bay gio la|khi ay|thoi do|tung la|duoi thoi|nhiem ky cua|nguoi tien nhiem) /u

function tellsOfThen({ dates, words }: Sentence): boolean {
  return thenWords.test(words) || dates.some(({ meaning }) => isOtherTime(meaning))
}

/** Days around a term within which news names the office: who was chosen has it soon. A slip in the year is farther off. */
const nearby = 120

/** Whether somebody did not have the office on the story's own day, which stands in the same sentence with its year alone. */
function isOtherThan(own: StoryDay | undefined, { sentence, terms }: OfficeHolder): boolean {
  const { dates, line, words } = sentence
  const day = own?.year === undefined ? undefined : dayIn(own, own.year)
  const others = dates.filter(({ meaning }) => isOtherTime(meaning))
  const isAlone = others.length === 1 && others[0]?.text === own?.evidence.text && line === own?.evidence.line
  if (day === undefined || !isAlone || thenWords.test(words)) return false
  return terms
    .map(toSpan)
    .every(({ first, last }) => daysBetween(day, first) > nearby || daysBetween(last, day) > nearby)
}

function isOtherTime(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'point':
      return meaning.year !== undefined && !('origin' in meaning.year && meaning.year.offset === 0)
    case 'range':
    case 'list':
      return lastYear(meaning) !== undefined
    case 'shift':
      return meaning.unit === 'year' && meaning.count < 0
    case 'age':
    case 'relative-age':
      return true
    case 'week':
    case 'weekday':
      return false
  }
}

function lastYear(meaning: Extract<Meaning, { kind: 'range' | 'list' }>) {
  return meaning.kind === 'range' ? meaning.to.year : meaning.members.at(-1)?.year
}

function toClue({ text, sentence, person, terms }: OfficeHolder, strength: Strength, knowledge: KnowledgeBase): Clue {
  const spans = terms.map(toSpan)
  return {
    strength,
    admits: (published) => spans.some(({ first, last }) => published >= first && published <= last),
    evidence: {
      kind: 'office-term',
      text,
      line: sentence.line,
      says: `${person.name} là ${toSentence(terms, knowledge)}${strength === 'hint' ? aside : ''}.`,
    },
  }
}

/** Beside a hint, so that the years left are not read as its. */
const aside = '; tin nhìn lại việc cũ nên điều này không loại năm nào'

/** Days behind the end of a term within which news still names the office: it tells that somebody leaves it. */
const leaving = 14

/** The first and last day of a term, once for each clue: it is asked about every year. */
function toSpan({ from, to }: Office): { first: string; last: string } {
  const last = latestDay(to)
  return { first: earliestDay(from) ?? '', last: last === undefined ? '9999' : addDays(last, leaving) }
}

/** `Ngoại trưởng Đức từ 8/12/2021 đến 6/5/2025`. */
function toSentence(terms: readonly Office[], { countries, organisations }: KnowledgeBase): string {
  const [first] = terms
  if (!first) return ''
  const of = countries.get(first.of)?.name ?? (isComplete(first.title) ? '' : organisations.get(first.of)?.name) ?? ''
  const office = `${first.title} ${of}`.trim()
  const spans = terms.map(({ from, to }) => {
    const end = to === undefined ? '' : ` đến ${formatDate(to, 'short')}`
    return `từ ${formatDate(from, 'short')}${end}`
  })
  return `${office} ${spans.join(' và ')}`
}

/** `Chủ tịch Hội đồng châu Âu` says of what it is; `Tổng thư ký` does not. */
function isComplete(title: string): boolean {
  return title.split(' ').length > 3
}
