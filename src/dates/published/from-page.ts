import { flatMap } from '../../collections/flat-map.ts'
import type { Published, PublishedEvidence } from '../../record/article-record.ts'
import type { PlacedText } from '../../tree/dump-tree.ts'
import { findDates } from '../find-dates.ts'
import type { GivenDates } from '../given-dates.ts'
import { type AddressDate, fromAddress } from './address/from-address.ts'
import { findOwnAddress } from './address/own-address.ts'
import type { Clue } from './clue.ts'
import { chooseTwin, openTwin } from './dateline/american-twin.ts'
import type { Dateline } from './dateline/dateline.ts'
import { findDatelines } from './dateline/from-dateline.ts'
import { weekdayOfDateline } from './dateline/weekday-of-dateline.ts'
import { type DatedStory, fromStory } from './from-story.ts'
import { findAgainst, isConsistent, isShortlyBefore } from './is-consistent.ts'
import { addressEvidence, beforeCopy, underPageTop, withinMonth } from './outer-clues.ts'
import { ownCaptions } from './story/own-captions.ts'
import { type Report, reportsOf } from './story/reports.ts'
import type { Story } from './story/story.ts'
import { isToday, openDay } from './story/story-day.ts'
import { findUnclearDay } from './unclear-day.ts'
import { type PrintedDay, settled, unknown, type WeighedDate } from './weighed-date.ts'

/** What a page says of its date. */
interface Page {
  texts: readonly PlacedText[]
  story: Story
  datelines: readonly Dateline[]
  address: AddressDate | undefined
  /** Clues from outside the story's text. */
  outer: readonly Clue[]
  /** The newest year that it can be of. */
  horizon: number
}

/**
 * When a story was published by what its page says: the first day that it prints and the story allows, else what the story
 * tells itself.
 *
 * @param within clues of the header, within which the page may fill in the day
 */
export function fromPage(
  texts: readonly PlacedText[],
  { url, retrieved }: GivenDates,
  within: readonly Clue[],
  story: Story,
  horizon: number,
): WeighedDate {
  const datelines = findDatelines(texts).map((dateline) => chooseTwin(dateline, story))
  const address = url === undefined ? findPrintedAddress(texts, datelines, horizon) : fromAddress(url, horizon)
  const copy = retrieved === undefined ? undefined : beforeCopy(retrieved)
  const page: Page = { texts, story, datelines, address, outer: copy ? [...within, copy] : within, horizon }
  const printed = printedDays(page)
  const right = printed.find(({ day }) => isConsistent(day, story, page.outer))
  const setAside = printed
    .slice(0, right ? printed.indexOf(right) : printed.length)
    .map((one) => ({ ...one, against: findAgainst(one.day, story, page.outer) }))
  if (right) return fromTwins(right, page) ?? { ...settled(right.published), setAside }
  return { ...(leftOpen(story, setAside) ?? fromText(page)), setAside }
}

/** The address that a page prints of itself, where it prints no day. */
function findPrintedAddress(
  texts: readonly PlacedText[],
  datelines: readonly Dateline[],
  horizon: number,
): AddressDate | undefined {
  const isPrinted = datelines.some(({ day, place }) => day !== undefined && place !== 'above')
  return isPrinted ? undefined : findOwnAddress(texts, horizon)
}

/** The days that a page prints, the strongest first; one printed twice is weighed once, by the first line. */
function printedDays({ datelines, address }: Page): PrintedDay[] {
  const published = [...datelines.map(byDateline), address && byAddress(address)]
  const days = flatMap(published, (one) => (one?.edtf?.length === 10 ? [{ day: one.edtf, published: one }] : []))
  return [...new Map(days.toReversed().map((one) => [one.day, one])).values()].toReversed()
}

function byDateline({ day, place, evidence }: Dateline): Published | undefined {
  return day === undefined || place === 'above' ? undefined : { edtf: day, basis: 'dateline', evidence: [evidence] }
}

function byAddress(address: AddressDate): Published {
  return { edtf: address.edtf, basis: 'url', evidence: [addressEvidence(address)] }
}

/** The year of a day whose line may mean another one, which the story allows as well. */
function fromTwins({ day }: PrintedDay, { datelines, story, outer }: Page): WeighedDate | undefined {
  const line = datelines.find((dateline) => dateline.day === day && dateline.twin && dateline.place !== 'above')
  return line?.twin && isConsistent(line.twin, story, outer) ? openTwin(line, day, line.twin) : undefined
}

/** Days from the story's own day to one that the page prints within which the two belong together, whatever the year. */
const fresh = 7

/** What is left where the story contradicts the printed days: nothing beside its own full date, its day without the year near it. */
function leftOpen(story: Story, setAside: readonly PrintedDay[]): DatedStory | undefined {
  const own = story.day()
  if (own === undefined || setAside.length === 0) return undefined
  const open = unknown([own.evidence])
  if (own.year !== undefined) return settled(open)
  const isNear = setAside.some(({ day }) => isShortlyBefore(own, day, fresh))
  return isNear ? settled({ ...open, edtf: openDay(own) }) : undefined
}

/** By what the story tells, else by the month of the address. */
function fromText({ texts, story, datelines, address, outer, horizon }: Page): DatedStory {
  const top = datelines.find(({ place, day }) => place === 'above' && day !== undefined)
  const yearless = datelines.find((dateline) => dateline.yearless !== undefined)
  const month = address?.edtf.length === 7 ? address : undefined
  const clues = [
    ...outer,
    ...(yearless ? weekdayOfDateline(yearless) : []),
    ...(month ? [withinMonth(month)] : []),
    ...(top ? underPageTop(top, story, outer) : []),
  ]
  const today = top && !yearless ? fromTop(top, story, outer, texts) : undefined
  if (today) return settled(today)
  const dated = fromStory(story, yearless?.yearless, clues, horizon)
  if (dated && dated.published.basis !== 'unknown') return dated
  if (month) return settled(byAddress(month))
  return dated ?? settled(unknown([...findUnclearDay(texts), ...(top ? [ofTop(top)] : [])]))
}

/** The day at the top of the page, where a story of `hôm nay` that tells no day of its own, or its picture, names that very day. */
function fromTop(
  { day = '', evidence }: Dateline,
  story: Story,
  outer: readonly Clue[],
  texts: readonly PlacedText[],
): Published | undefined {
  const isOfToday =
    story.day() === undefined &&
    story.sentences.some(({ dates }) => dates.some((date) => isToday(date) && date.fromPublication === 0))
  if (!isOfToday || !isConsistent(day, story, outer)) return undefined
  const told = findTold(day, story) ?? findPictured(day, texts)
  return told && { edtf: `${day}~`, basis: 'inferred', evidence: [evidence, told] }
}

/** Where the story names the day that its page prints at the top. */
function findTold(printed: string, story: Story): PublishedEvidence | undefined {
  const same = reportsOf(story.sentences).find((report) => report.year === undefined && isSameDay(report, printed))
  if (!same) return undefined
  const { sentence, date } = same
  const says = 'Tin kể việc “hôm nay” và nhắc đúng ngày ghi ở đầu trang.'
  return { kind: 'day-in-story', text: date.text, line: sentence.line, says }
}

/** The caption of the story whose day is the one that the page prints at the top; its year may be left out, and is no other. */
function findPictured(printed: string, texts: readonly PlacedText[]): PublishedEvidence | undefined {
  const days = new Set([printed, `XXXX-${printed.slice(5)}`])
  for (const { text, line } of ownCaptions(texts)) {
    const date = findDates(text).find(({ edtf }) => days.has(edtf))
    const says = 'Tin kể việc “hôm nay”, và ảnh chụp đúng ngày ghi ở đầu trang.'
    if (date) return { kind: 'day-in-story', text: date.text, line, says }
  }
  return undefined
}

function isSameDay({ month, day }: Report, printed: string): boolean {
  return month === Number(printed.slice(5, 7)) && day === Number(printed.slice(8))
}

/** Why the day at the top of a page dates nothing, for the editor. */
function ofTop({ evidence }: Dateline): PublishedEvidence {
  const says = `Dòng ${evidence.line} (“${evidence.text}”) có thể là ngày xem trang, nên không lấy làm ngày đăng.`
  return { ...evidence, says }
}
