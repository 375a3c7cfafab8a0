import { flatMap } from '../../collections/flat-map.ts'
import { groupBy } from '../../collections/group-by.ts'
import type { LineView } from '../lines/line-view.ts'
import { announcesReport, isLiveReport, isOfOthers, isSentence } from './is-live-report.ts'
import { type TimedEntry, toEntry } from './timed-entry.ts'
import type { Places, TimedRun, UnreadRun } from './timed-run.ts'

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
  const byDay = [...groupBy(found, ({ hasYear }) => [hasYear]).values()]
  const alike = withoutPageDay(byDay.toSorted((a, b) => b.length - a.length)[0] ?? [], lines)
  const entries = longestRun(alike, places)
  if (entries.length < leastEntries || !isInOrder(entries)) return undefined
  const run = toRun(entries, lines)
  const parts = entries.map(({ line }, index) => lines.slice(line.index, entries[index + 1]?.line.index ?? run.to + 1))
  if (parts.filter((part) => part.some(isSentence)).length * 3 < parts.length * 2) return undefined
  if (isLiveReport(entries, parts, run, lines, places)) return { ...run, isReport: true }
  return isOfOthers(entries, run, lines.slice(0, run.from), places) ? { ...run, isReport: false } : undefined
}

/** The day of the page stands above its text, and may be set as those of the entries are. */
function withoutPageDay(entries: readonly TimedEntry[], lines: readonly LineView[]): readonly TimedEntry[] {
  const [first, ...others] = entries
  if (!first?.alone || !first.hasYear) return entries
  const above = lines.slice(0, first.line.index)
  return above.some((line) => isSentence(line) || line.stamp?.strong) ? entries : others
}

/** The longest run of entries between which no more lines stand than an entry has, and no heading of a list. */
function longestRun(entries: readonly TimedEntry[], places: Places): readonly TimedEntry[] {
  const runs: TimedEntry[][] = []
  for (const entry of entries) {
    const last = runs.at(-1)?.at(-1)?.line.index ?? Number.NEGATIVE_INFINITY
    const isNear = entry.line.index - last <= longestEntry
    if (isNear && !places.slice(last, entry.line.index).some(({ heading }) => heading)) runs.at(-1)?.push(entry)
    else runs.push([entry])
  }
  return runs.toSorted((a, b) => b.length - a.length)[0] ?? []
}

/** Whether the times go up, or down, but for midnight. */
function isInOrder(entries: readonly TimedEntry[]): boolean {
  const steps = entries.slice(1).map(({ minutes }, index) => minutes - (entries[index]?.minutes ?? 0))
  return steps.filter((step) => step < 0).length <= 1 || steps.filter((step) => step > 0).length <= 1
}

function toRun(entries: readonly TimedEntry[], lines: readonly LineView[]): UnreadRun {
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
    announcement: above.findIndex(announcesReport),
    opening: above.some(isSentence)
      ? -1
      : (headings[0] ?? lines.findIndex(({ index, stopped }) => index >= from && stopped)),
  }
}

/** Whether most entries have their heading above the time, and their text right below it. */
function isHeadedAbove(entries: readonly TimedEntry[], lines: readonly LineView[]): boolean {
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
