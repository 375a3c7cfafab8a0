import { flatMap } from '../../collections/flat-map.ts'
import { groupBy } from '../../collections/group-by.ts'
import type { LineView } from '../lines/line-view.ts'
import { shareName } from '../share-name.ts'
import type { PlaceKind } from './find-list-headings.ts'

/** Entries in the order of their clock times, each with a heading or text: a live report, or a list of other stories. */
export interface TimedRun {
  /** Index of the first line and of the last, headings and text included. */
  from: number
  to: number
  /** Index of each line that gives the time of an entry. */
  times: ReadonlySet<number>
  /** Index of each line that heads an entry, its time before it or on a line of its own beside it. */
  headings: ReadonlySet<number>
  /** The page's own story, written while things happened. */
  isReport: boolean
  /** Index of the line that calls it a report; -1 where none does. */
  announcement: number
  /** Index of the heading or sentence with which the story begins, where none stands above the run; else -1. */
  opening: number
}

/** Before or behind the clock, the day: `20/9`, `ngày 20/09/2023`. */
const day = String.raw`(?:ngày\s)?\d{1,2}[/.-]\d{1,2}(?:[/.-](?<year>\d{4}))?`

/** `15:00 `, `15h30: `, `[15:00] `, `15 giờ 30 - `, `15:00 20/9 `, `20/09/2023 15:00` at the start of a line. */
const opening = new RegExp(
  String.raw`^[[(]?(?:${day.replace('year', 'before')}[\s,|–-]{1,3})?(?<hour>[01]?\d|2[0-4])(?:\s?[:h]\s?(?<minute>[0-5]\d)|h|\sgiờ(?:\s(?<minutes>[0-5]?\d)(?:\sphút)?)?)[\])]?(?:[\s,|–-]{1,3}${day})?(?:\s?[:|–—-]\s?|\s|$)`,
  'u',
)

/** A line that gives the time of an entry. */
interface Entry {
  line: LineView
  /** Since midnight. */
  minutes: number
  /** How it is set: alone on its line or with what happened, with a day or without. */
  style: string
  alone: boolean
}

/** What a line is the heading of, and what stands above it. */
type Places = readonly { heading: PlaceKind | undefined; below: PlaceKind | undefined }[]

/** Entries that a report has at least, and lines of its longest. */
const leastEntries = 3
const longestEntry = 16

/** Words of the longest heading of an entry. */
const longestHeading = 22

/**
 * The run of a page's entries with their clock times. It is the page's own story where that is called a live report, or
 * most of its names come back in other entries or in what stands above; a list of other stories stands below the story or
 * a heading, and each names others.
 *
 * @param places what each line is the heading of, and below what heading it stands
 */
export function findTimedRun(lines: readonly LineView[], places: Places): TimedRun | undefined {
  const found = flatMap(lines, (line) => toEntry(line) ?? [])
  if (found.length < leastEntries) return undefined
  const byStyle = [...groupBy(found, ({ style }) => [style]).values()]
  const alike = withoutPageDay(byStyle.toSorted((a, b) => b.length - a.length)[0] ?? [], lines)
  const entries = longestRun(alike, places)
  if (entries.length < leastEntries || !isInOrder(entries)) return undefined
  const run = toRun(entries, lines)
  const parts = entries.map(({ line }, index) => lines.slice(line.index, entries[index + 1]?.line.index ?? run.to + 1))
  if (parts.filter((part) => part.some(isSentence)).length * 3 < parts.length * 2) return undefined
  if (isReport(entries, parts, run, lines, places)) return { ...run, isReport: true }
  return isList(entries, run, lines.slice(0, run.from), places) ? { ...run, isReport: false } : undefined
}

function toEntry(line: LineView): Entry | undefined {
  if (!line.holds.digit) return undefined
  const match = opening.exec(line.text)
  if (!match) return undefined
  const { hour, minute, minutes = minute ?? '0', before, year = before } = match.groups ?? {}
  const alone = match[0].length === line.text.length
  return { line, minutes: Number(hour) * 60 + Number(minutes), style: `${alone} ${year !== undefined}`, alone }
}

/** The day of the page stands above its text, and may be set as those of the entries are. */
function withoutPageDay(entries: readonly Entry[], lines: readonly LineView[]): readonly Entry[] {
  const [first, ...others] = entries
  const isOfPage = first?.alone && first.line.stamp?.strong && !lines.slice(0, first.line.index).some(isSentence)
  return isOfPage ? others : entries
}

/** The longest run of entries between which no more lines stand than an entry has, and no heading of a list. */
function longestRun(entries: readonly Entry[], places: Places): readonly Entry[] {
  const runs: Entry[][] = []
  for (const entry of entries) {
    const last = runs.at(-1)?.at(-1)?.line.index ?? Number.NEGATIVE_INFINITY
    const isNear = entry.line.index - last <= longestEntry
    if (isNear && !places.slice(last, entry.line.index).some(({ heading }) => heading)) runs.at(-1)?.push(entry)
    else runs.push([entry])
  }
  return runs.toSorted((a, b) => b.length - a.length)[0] ?? []
}

/** Whether the times go up, or down, but for midnight. */
function isInOrder(entries: readonly Entry[]): boolean {
  const steps = entries.slice(1).map(({ minutes }, index) => minutes - (entries[index]?.minutes ?? 0))
  return steps.filter((step) => step < 0).length <= 1 || steps.filter((step) => step > 0).length <= 1
}

function toRun(entries: readonly Entry[], lines: readonly LineView[]): Omit<TimedRun, 'isReport'> {
  const times = new Set(entries.map(({ line }) => line.index))
  const isBelow = isHeadedAbove(entries, lines)
  const headings = entries.flatMap(({ line, alone }) => {
    if (!alone) return line.stopped ? [] : [line.index]
    const at = isBelow ? line.index - 1 : line.index + 1
    return isHeading(lines[at]) && !times.has(at) ? [at] : []
  })
  const from = (entries[0]?.line.index ?? 0) - (isBelow ? 1 : 0)
  const last = entries.at(-1)?.line.index ?? 0
  const text = lines.slice(last + 1).findIndex(isSentence)
  let to = text < 0 || text > 2 ? last : last + 1 + text
  while (to + 1 < lines.length && isSentence(lines[to + 1])) to += 1
  const above = lines.slice(0, from)
  return {
    from,
    to,
    times,
    headings: new Set(headings),
    announcement: above.findIndex(({ key, words }) => words.length >= shortestAnnouncement && announced.test(key)),
    opening: above.some(isSentence)
      ? -1
      : (headings[0] ?? lines.findIndex(({ index, stopped }) => index >= from && stopped)),
  }
}

/** Whether most entries have their heading above the time, and their text right below it. */
function isHeadedAbove(entries: readonly Entry[], lines: readonly LineView[]): boolean {
  const headed = entries.filter(({ line: { index }, alone }) => {
    return alone && isHeading(lines[index - 1]) && isSentence(lines[index + 1])
  })
  return headed.length * 2 > entries.length && headed.length >= entries.length - 1
}

function isHeading(line: LineView | undefined): boolean {
  return (
    line !== undefined && !line.stopped && !line.stamp && line.words.length > 1 && line.words.length <= longestHeading
  )
}

function isSentence(line: LineView | undefined): boolean {
  return line?.stopped === true && line.words.length > 2 && !line.credit
}

/** How the title or the first line of a report calls it, folded. */
const announced =
  /(?:^| )(?:truc tiep|tuong thuat|dien bien|nhat ky|dong thoi gian|toan canh|live|lien tuc cap nhat|cap nhat lien tuc|dang cap nhat|cap nhat tinh hinh|theo tung phut)(?: |$)|^cap nhat (?!luc |ngay |\d)/u

/** Words of the shortest line that calls it so: a menu has `Trực tiếp` too. */
const shortestAnnouncement = 3

/**
 * Sentences above a report that nothing calls so: its lede. Above one that is called so its story may stand in short; right
 * below its lede it need not name anybody again.
 */
const mostAbove = { unannounced: 1, announced: 4, close: 2 } as const

/** Whether a run is the page's story, and no list of others. */
function isReport(
  entries: readonly Entry[],
  parts: readonly (readonly LineView[])[],
  run: Omit<TimedRun, 'isReport'>,
  lines: readonly LineView[],
  places: Places,
): boolean {
  const above = lines.slice(0, run.from)
  const isAnnounced = run.announcement >= 0
  const sentences = above.filter(isSentence).length
  if (sentences > (isAnnounced ? mostAbove.announced : mostAbove.unannounced)) return false
  if (isApart(above, places[run.from]) || (sentences === 0 && !isAnnounced)) return false
  if (isAnnounced && sentences <= mostAbove.close) return true
  return isPlain(entries, run, lines) || isOfOneMatter(parts, above)
}

/** Whether a run is a list of other stories: most have a title, and the story stands above. */
function isList(
  entries: readonly Entry[],
  { from, headings }: Pick<TimedRun, 'from' | 'headings'>,
  above: readonly LineView[],
  places: Places,
): boolean {
  if (headings.size * 3 < entries.length * 2) return false
  return above.filter(isSentence).length > mostAbove.close || isApart(above, places[from])
}

/** Words of the longest line that parts a list from the story above it: `Thế giới`. */
const longestPart = 4

/** Whether the story has ended above: with its author, or with the heading of a list or section. */
function isApart(above: readonly LineView[], place: Places[number] | undefined): boolean {
  const last = above.at(-1)
  if (!last || !above.some(isSentence) || announced.test(last.key)) return false
  if (place?.below !== undefined || last.isAuthor) return true
  return !last.stopped && !last.stamp && last.words.length <= longestPart
}

/** Whether its entries are sentences without headings, as those of no list are. */
function isPlain(
  entries: readonly Entry[],
  { headings }: Pick<TimedRun, 'headings'>,
  lines: readonly LineView[],
): boolean {
  const plain = entries.filter(({ line, alone }) => isSentence(alone ? lines[line.index + 1] : line))
  return headings.size === 0 && plain.length * 3 >= entries.length * 2
}

/** Entries at least that name whom others do. */
const leastKin = 2

/** Whether most entries that name anybody name whom another does, or the lines above. */
function isOfOneMatter(parts: readonly (readonly LineView[])[], above: readonly LineView[]): boolean {
  const known = new Set([...parts.flat(), ...above].flatMap(({ names }) => [...names]))
  const story = namesOf(above, known)
  const all = parts.map((part) => namesOf(part, known))
  const named = all.filter(({ size }) => size > 0)
  const kin = named.filter(
    (own) => shareName(own, story) || all.some((other) => other !== own && shareName(own, other)),
  )
  return kin.length >= leastKin && kin.length * 2 >= named.length
}

/** No clock: `azerbaijan` of `15:00 Azerbaijan`. */
const letterFirst = /^[a-z]/u

/** Names in some lines; a word that opens a line is one where it stands inside another as well. */
function namesOf(lines: readonly LineView[], known: ReadonlySet<string>): Set<string> {
  const openings = lines.flatMap(({ words }) =>
    words
      .filter((word) => letterFirst.test(word))
      .slice(0, 1)
      .filter((word) => known.has(word)),
  )
  return new Set([...lines.flatMap(({ names }) => [...names]), ...openings])
}
