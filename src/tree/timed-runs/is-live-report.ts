import type { LineView } from '../lines/line-view.ts'
import { shareName } from '../share-name.ts'
import type { TimedEntry } from './timed-entry.ts'
import type { Places, TimedRun, UnreadRun } from './timed-run.ts'

/** How the title or the first line of a report calls it, folded. */
const announced =
  /(?:^| )(?:truc tiep|tuong thuat|dien bien|nhat ky|dong thoi gian|toan canh|live|lien tuc cap nhat|cap nhat lien tuc|dang cap nhat|cap nhat tinh hinh|theo tung phut)(?: |$)|^cap nhat (?!luc |ngay |\d)/u

/** Words of the shortest line that calls it so: a menu has `Trực tiếp` too. */
const shortestAnnouncement = 3

/** Whether a line calls the page a live report. */
export function announcesReport({ key, words }: LineView): boolean {
  return words.length >= shortestAnnouncement && announced.test(key)
}

/**
 * Sentences above a report that nothing calls so: its lede. Above one that is called so its story may stand in short; right
 * below its lede it need not name anybody again.
 */
const mostAbove = { unannounced: 1, announced: 4, close: 2 } as const

/** Whether a run is the page's story, and no list of others. */
export function isLiveReport(
  entries: readonly TimedEntry[],
  parts: readonly (readonly LineView[])[],
  run: UnreadRun,
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
export function isOfOthers(
  entries: readonly TimedEntry[],
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
  entries: readonly TimedEntry[],
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

/** Whether a line is a sentence of an entry, or of the story above. */
export function isSentence(line: LineView | undefined): boolean {
  return line?.stopped === true && line.words.length > 2 && !line.credit
}
