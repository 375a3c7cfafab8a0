import { addDays, daysBetween, yearOf } from '../edtf/calendar.ts'
import { earliestDay, latestDay } from '../edtf/edtf-bounds.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { PublishedEvidence } from '../record/article-record.ts'
import type { PlacedText, Role } from '../tree/dump-tree.ts'
import { findTelling } from './find-far-header.ts'
import type { GivenDates } from './given-dates.ts'
import { PageDates } from './page-dates.ts'
import { fromAddress } from './published/address/from-address.ts'
import { findDatelines, fromDateline } from './published/dateline/from-dateline.ts'
import { horizonOf } from './published/horizon.ts'
import { addressEvidence } from './published/outer-clues.ts'
import { toSentences } from './published/story/sentences.ts'
import { dayIn, findStoryDay } from './published/story/story-day.ts'
import type { WeighedDate } from './published/weighed-date.ts'

/** Something on the page that names another day than the one that counts. */
export interface DateConflict {
  /** The words of the dump; `published: …` when the header stands against the page. */
  found: string
  /** The day that they name, `YYYY-MM-DD`. */
  says: string
  /** What the rest says: EDTF. */
  expected: string
  /** The part of the page that says so, where one alone does. */
  witness?: PublishedEvidence | undefined
  /** What makes one of the two so sure: who held an office, what the calendar says. */
  why?: string | undefined
  /** Line of the dump; undefined for a line of the header. */
  line?: number
  /** Key of the header that holds it. */
  key?: 'published' | 'url'
}

/** A day that some part of the page names. */
interface Witness {
  day: string
  evidence: PublishedEvidence
}

/** Days apart at which two clocks may stand near midnight, or a page go up after its address was made. */
const tolerance = 1

/**
 * The parts of a page that contradict the day of publication by more than a day: dateline, address, the story's own day;
 * of a date inferred from the text, or left open, what it passes over.
 * With the day in the header, it is the header's line that is named, against the first part that contradicts it. A
 * story may tell of any day before it was published, but of none behind it unless it looks forward.
 */
export function findConflicts(
  texts: readonly PlacedText[],
  given: GivenDates,
  weighed: WeighedDate,
  knowledge: KnowledgeBase,
  dates = new PageDates(),
): DateConflict[] {
  const { edtf, basis } = weighed.published
  if (edtf === null || basis === 'inferred' || basis === 'unknown') return passedOver(texts, weighed)
  const [first, last] = [earliestDay(edtf), latestDay(edtf)]
  if (first === undefined || last === undefined) return []
  const printed = [datelineOf(texts), addressOf(texts, given, knowledge)].filter((witness) => witness !== undefined)
  const against = printed.filter(({ day }) => isApart(day, first, last))
  const story = storyOf(texts, last, dates)
  if (story) against.push(story)
  if (basis !== 'editor')
    return [
      ...weighed.contradictions,
      ...against.map(({ day, evidence }) => ({
        found: evidence.text,
        says: day,
        expected: edtf,
        witness: weighed.published.evidence[0],
        ...placeOf(evidence),
      })),
    ]
  return against.slice(0, 1).map(({ day, evidence }) => ({
    found: `published: ${edtf}`,
    says: edtf,
    expected: day,
    witness: evidence,
    key: 'published',
  }))
}

/** What a date found without them passes over: printed days, the day at the top of the page, and what speaks against it. */
function passedOver(
  texts: readonly PlacedText[],
  { published, setAside, contradictions }: WeighedDate,
): DateConflict[] {
  const expected = published.edtf ?? published.evidence[0]?.text ?? 'XXXX'
  const printed = setAside.flatMap(({ day, published: { evidence }, against }): DateConflict[] =>
    evidence.slice(0, 1).map((item) => ({
      found: item.text,
      says: day,
      expected,
      witness: against,
      why: against?.says,
      ...placeOf(item),
    })),
  )
  const top = findDatelines(texts).find(({ place, day, isForeign }) => place === 'above' && day && !isForeign)
  const story = published.basis === 'inferred' ? latestDay(expected) : undefined
  const isStale = top?.day !== undefined && story !== undefined && isApart(top.day, story, addDays(story, fresh))
  const { text = '', line = 1 } = top?.evidence ?? {}
  const witness = findTelling(published.evidence)
  return [
    ...printed,
    ...(isStale && top?.day !== undefined
      ? [{ found: text, says: top.day, expected, line, witness, why: witness?.says }]
      : []),
    ...contradictions,
  ]
}

/** An address that the page does not print stands in the header, all else on a line of its own. */
function placeOf({ kind, line }: PublishedEvidence): Pick<DateConflict, 'key' | 'line'> {
  return kind === 'address' && line === 1 ? { key: 'url' } : { line }
}

/** Days that a date at the top of a page may come after the story's own without looking like that of another day. */
const fresh = 7

function isApart(day: string, first: string, last: string): boolean {
  return day < addDays(first, -tolerance) || day > addDays(last, tolerance)
}

/** `Cập nhật lúc 10:36`: later than the story went up. */
const updated = /cập nhật/iu

function datelineOf(texts: readonly PlacedText[]): Witness | undefined {
  const dateline = fromDateline(texts)
  if (dateline?.day === undefined || updated.test(dateline.evidence.text)) return undefined
  return { day: dateline.day, evidence: dateline.evidence }
}

function addressOf(texts: readonly PlacedText[], { url }: GivenDates, knowledge: KnowledgeBase): Witness | undefined {
  const address = url === undefined ? undefined : fromAddress(url, horizonOf(texts, knowledge))
  return address?.edtf.length === 10 ? { day: address.edtf, evidence: addressEvidence(address) } : undefined
}

/** What tells the news; further down, a day without a year may be of any. */
const newsRoles: ReadonlySet<Role> = new Set(['title', 'lede'])

/** Characters within which a story tells its day. */
const opening = 20_000

/** The story's own day when it falls behind the day of publication, whichever year is nearer. */
function storyOf(texts: readonly PlacedText[], published: string, dates: PageDates): Witness | undefined {
  const own = texts
    .filter(({ role }) => newsRoles.has(role))
    .map((placed) => (placed.text.length > opening ? { ...placed, text: placed.text.slice(0, opening) } : placed))
  const found = findStoryDay(toSentences(own, dates).filter(({ planned }) => !planned))
  if (!found) return undefined
  const year = yearOf(published)
  const years = found.year === undefined ? [year - 1, year, year + 1] : [found.year]
  const days = years.map((candidate) => dayIn(found, candidate)).filter((day) => day !== undefined)
  const distance = (day: string): number => Math.abs(daysBetween(published, day))
  const nearest = days.toSorted((a, b) => distance(a) - distance(b))[0]
  const isBehind = nearest !== undefined && daysBetween(published, nearest) > tolerance
  return isBehind ? { day: nearest, evidence: found.evidence } : undefined
}
