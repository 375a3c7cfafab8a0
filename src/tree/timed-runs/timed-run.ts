import type { PlaceKind } from '../page/find-list-headings.ts'

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

/** A run of which it is still open whose story it is. */
export type UnreadRun = Omit<TimedRun, 'isReport'>

/** What a line is the heading of, and what stands above it. */
export type Places = readonly { heading: PlaceKind | undefined; below: PlaceKind | undefined }[]
