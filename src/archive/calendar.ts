import { groupBy } from '../collections/group-by.ts'
import { keyLengths, periodsOf } from '../edtf/find-period.ts'
import type { TimelineEntry } from './timeline.ts'

/** A year, month or day that is not empty. */
export interface Period {
  /** `2024`, `2024-03`, `2024-03-01`. */
  key: string
  /** In the order of time; what began on one day: events first. */
  entries: readonly TimelineEntry[]
  /** The nearest periods of the same length that are not empty. */
  previous: string | undefined
  next: string | undefined
}

/** Every period that is not empty, by key. */
export type Calendar = ReadonlyMap<string, Period>

/** Puts stories and events, already in the order of time, into the years, months and days that hold them. */
export function toCalendar(entries: readonly TimelineEntry[]): Calendar {
  const groups = groupBy(entries, ({ moment }) => periodsOf(moment.period))
  return new Map(keyLengths.flatMap((length) => linkPeriods(groups, length)))
}

/** The years that are not empty, oldest first: `2020`. */
export function listYears(calendar: Calendar): string[] {
  return [...calendar.keys()].filter((key) => key.length === 4).sort()
}

function linkPeriods(groups: ReadonlyMap<string, TimelineEntry[]>, length: number): [string, Period][] {
  const keys = [...groups.keys()].filter((key) => key.length === length).sort()
  return keys.map((key, index) => [
    key,
    { key, entries: groups.get(key) ?? [], previous: keys[index - 1], next: keys[index + 1] },
  ])
}
