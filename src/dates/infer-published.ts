import { flatMap } from '../collections/flat-map.ts'
import { yearOf } from '../edtf/calendar.ts'
import { knownDay } from '../edtf/edtf-bounds.ts'
import { findPeriod, isPeriod, isWholeDay } from '../edtf/find-period.ts'
import { parseEdtf } from '../edtf/parse-edtf.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Published, PublishedEvidence } from '../record/article-record.ts'
import type { PlacedText } from '../tree/dump-tree.ts'
import { PageDates } from './page-dates.ts'
import { chooseTwin, openTwin } from './published/american-twin.ts'
import type { Clue } from './published/clue.ts'
import { fromAddress } from './published/from-address.ts'
import { type Dateline, findDatelines } from './published/from-dateline.ts'
import { type DatedStory, fromStory } from './published/from-story.ts'
import { horizonOf } from './published/horizon.ts'
import { findAgainst, isConsistent, isShortlyBefore } from './published/is-consistent.ts'
import { addressEvidence, beforeCopy, underPageTop, withinHeader, withinMonth } from './published/outer-clues.ts'
import { findOwnAddress } from './published/own-address.ts'
import { type Story, toStory } from './published/story.ts'
import { openDay } from './published/story-day.ts'
import { findUnclearDay } from './published/unclear-day.ts'
import { weekdayOfDateline } from './published/weekday-of-dateline.ts'

/** What the dump's header gives. */
export interface GivenDates {
  /** EDTF. */
  published?: string
  url?: string
  /** When the page was copied, EDTF: the story is not younger. */
  retrieved?: string
}

/** A day that the page prints. */
export interface PrintedDay {
  /** `YYYY-MM-DD`. */
  day: string
  published: Published
  /** What speaks against it. */
  against?: PublishedEvidence | undefined
}

/** A publication date with what it leaves open and what it passes over. */
export interface WeighedDate extends DatedStory {
  /** Printed days that the story contradicts. */
  setAside: readonly PrintedDay[]
}

/**
 * When a story was published, and how that is known. Strategies, strongest first: the header; the dateline; the address;
 * inference from the text, written with `~`; else the day without its year (`XXXX-03-01`), the month of the address, or
 * null. Never a guess: a full day by inference only when exactly one year fits.
 *
 * A header that gives only a year or month wins too: the page may fill in the day, within it. A dateline or address that
 * the story contradicts is set aside; where they stand against a full date in the lede, either may be that of an older
 * thing, and the date stays unknown; so does the year where they fit the story's day, and only a clue speaks against them.
 *
 * @param texts all of the dump's texts in document order, whatever their role
 * @param without kinds of evidence in the text that do not count, to measure what they contribute
 * @param dates keeps what is read of the page
 */
export function inferPublished(
  texts: readonly PlacedText[],
  given: GivenDates,
  knowledge: KnowledgeBase,
  without: ReadonlySet<PublishedEvidence['kind']> = new Set(),
  dates = new PageDates(),
): WeighedDate {
  const header = fromHeader(given.published)
  if (header && !isYearOrMonth(header.edtf)) return settled(header)
  const story = leaveOut(without, toStory(texts, knowledge, dates))
  const horizon = horizonOf(texts, knowledge)
  if (!header) return fromPage(texts, given, [], story, horizon)
  const page = fromPage(texts, given, [withinHeader(header.edtf)], story, horizon)
  return knownDay(page.published.edtf) !== undefined ? page : settled(header)
}

function fromHeader(published: string | undefined): (Published & { edtf: string }) | undefined {
  if (published === undefined || parseEdtf(published) === undefined) return undefined
  const says = 'Biên tập viên đã ghi ngày đăng ở đầu tệp.'
  return {
    edtf: published,
    basis: 'editor',
    evidence: [{ kind: 'header', text: `published: ${published}`, line: 1, says }],
  }
}

function leaveOut(kinds: ReadonlySet<PublishedEvidence['kind']>, story: Story): Story {
  if (kinds.size === 0) return story
  const keep = (clues: readonly Clue[]) => clues.filter(({ evidence }) => !kinds.has(evidence.kind))
  return { ...story, certainties: () => keep(story.certainties()), clues: (printed) => keep(story.clues(printed)) }
}

/** `2022`, `2022-01`, with nothing that the editor left in doubt. */
function isYearOrMonth(edtf: string): boolean {
  return isPeriod(edtf) && !isWholeDay(edtf)
}

/** What the page says, within what the header says. */
function fromPage(
  texts: readonly PlacedText[],
  { url, retrieved }: GivenDates,
  within: readonly Clue[],
  story: Story,
  horizon: number,
): WeighedDate {
  const datelines = findDatelines(texts).map((dateline) => chooseTwin(dateline, story))
  const isPrinted = datelines.some(({ day, place }) => day !== undefined && place !== 'above')
  const address =
    url === undefined ? (isPrinted ? undefined : findOwnAddress(texts, horizon)) : fromAddress(url, horizon)
  const byAddress: Published | undefined = address && {
    edtf: address.edtf,
    basis: 'url',
    evidence: [addressEvidence(address)],
  }
  const copy = retrieved === undefined ? undefined : beforeCopy(retrieved)
  const outer = copy ? [...within, copy] : within
  const printed = eachDayOnce(flatMap([...datelines.map(byDateline), byAddress], (published) => toPrinted(published)))
  const right = printed.find(({ day }) => isConsistent(day, story, outer))
  const setAside = printed
    .slice(0, right ? printed.indexOf(right) : printed.length)
    .map((one) => ({ ...one, against: findAgainst(one.day, story, outer) }))
  const open = right && datelines.find(({ day, twin, place }) => day === right.day && twin && place !== 'above')
  if (open?.day && open.twin && isConsistent(open.twin, story, outer)) return openTwin(open, open.day, open.twin)
  if (right) return { ...settled(right.published), setAside }
  const own = story.day()
  if (own?.year !== undefined && setAside.length > 0) return { ...settled(unknown([own.evidence])), setAside }
  if (own && setAside.some(({ day }) => isShortlyBefore(own, day, fresh)))
    return { ...settled({ ...unknown([own.evidence]), edtf: openDay(own) }), setAside }
  const top = datelines.find(({ place, day }) => place === 'above' && day !== undefined)
  const yearless = datelines.find((dateline) => dateline.yearless !== undefined)
  const clues = [
    ...outer,
    ...(yearless ? weekdayOfDateline(yearless) : []),
    ...(address?.edtf.length === 7 ? [withinMonth(address)] : []),
    ...(top ? underPageTop(top, story, outer) : []),
  ]
  const dated = fromStory(story, yearless?.yearless, clues, horizon)
  if (dated && dated.published.basis !== 'unknown') return { ...dated, setAside }
  if (byAddress && address?.edtf.length === 7) return { ...settled(byAddress), setAside }
  return { ...(dated ?? settled(unknown(findUnclearDay(texts)))), setAside }
}

/** Days from the story's own day to one that the page prints within which the two belong together, whatever the year. */
const fresh = 7

function unknown(evidence: PublishedEvidence[]): Published {
  return { edtf: null, basis: 'unknown', evidence }
}

function byDateline({ day, place, evidence }: Dateline): Published | undefined {
  return day === undefined || place === 'above' ? undefined : { edtf: day, basis: 'dateline', evidence: [evidence] }
}

function toPrinted(published: Published | undefined): PrintedDay[] {
  return published?.edtf?.length === 10 ? [{ day: published.edtf, published }] : []
}

/** A day that the page prints twice is weighed once, by the first line. */
function eachDayOnce(printed: readonly PrintedDay[]): PrintedDay[] {
  return [...new Map(printed.toReversed().map((one) => [one.day, one])).values()].toReversed()
}

function settled(published: Published): WeighedDate {
  const period = findPeriod(published.edtf)?.period
  return {
    published,
    survivingYears: period === undefined ? [] : [yearOf(period)],
    contradictions: [],
    nearest: [],
    setAside: [],
  }
}
