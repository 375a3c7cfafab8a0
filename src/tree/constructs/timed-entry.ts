import type { Clue, Construct } from '../construct.ts'
import { toTextClues } from '../text-clues.ts'

/** The entries of a live report, a clock time, perhaps a heading, sentences, and those of a list that looks like one. */
export const timedEntry: Construct = ({ index, stopped, words }, { timed }) => {
  if (!timed) return []
  if (timed.isReport && index === timed.announcement) return announcement
  if (index < timed.from || index > timed.to) return []
  if (!timed.isReport) return timed.headings.has(index) ? otherTitle : stopped ? otherText : []
  if (timed.headings.has(index)) return index === timed.opening ? firstHeading : heading
  if (timed.times.has(index) && !stopped) return timed.headings.size > 0 || index < timed.opening ? time : heading
  return stopped && words.length > 1 ? entry : []
}

const announcement: readonly Clue[] = [
  { role: 'title', zone: 'head', weight: 4, reason: 'announces a live report' },
  { role: 'caption', weight: -6, reason: 'announces a live report' },
  { role: 'furniture', weight: -3, reason: 'announces a live report' },
]

const heading: readonly Clue[] = [
  { role: 'subheading', weight: 6, reason: 'heads an entry of a live report' },
  { role: 'paragraph', weight: -3, reason: 'heads an entry of a live report' },
  { role: 'lede', weight: -8, reason: 'heads an entry of a live report' },
  { role: 'furniture', weight: -5, reason: 'heads an entry of a live report' },
  { role: 'dateline', weight: -5, reason: 'heads an entry of a live report' },
  { role: 'byline', weight: -4, reason: 'heads an entry of a live report' },
  { role: 'caption', weight: -6, reason: 'heads an entry of a live report' },
  { role: 'related-title', weight: -6, reason: 'heads an entry of a live report' },
  { role: 'older-title', weight: -6, reason: 'heads an entry of a live report' },
  { role: 'cross-reference', weight: -5, reason: 'heads an entry of a live report' },
  { role: 'title', weight: -10, reason: 'heads an entry of a live report' },
]

/** The story begins with it: nothing but a lede can stand there. */
const firstHeading: readonly Clue[] = [
  ...heading.filter(({ role }) => role !== 'lede'),
  { role: 'lede', weight: 8, reason: 'heads an entry of a live report' },
]

/** Beside its heading, or above the lede, where no heading can stand. */
const time: readonly Clue[] = [
  { role: 'furniture', weight: 5, reason: 'an entry of a live report' },
  { role: 'title', weight: -10, reason: 'an entry of a live report' },
  { role: 'dateline', weight: -5, reason: 'an entry of a live report' },
]

const entry: readonly Clue[] = [
  ...toTextClues('an entry of a live report', 4),
  { role: 'caption', weight: -3, reason: 'an entry of a live report' },
]

const otherTitle: readonly Clue[] = [
  { role: 'related-title', weight: 2, reason: 'in a list of other stories' },
  { role: 'older-title', weight: 2, reason: 'in a list of other stories' },
  { role: 'subheading', weight: -6, reason: 'in a list of other stories' },
  { role: 'cross-reference', weight: -4, reason: 'in a list of other stories' },
]

const otherText: readonly Clue[] = [
  { role: 'related-abstract', weight: 2, reason: 'in a list of other stories' },
  { role: 'paragraph', weight: -4, reason: 'in a list of other stories' },
  { role: 'lede', weight: -4, reason: 'in a list of other stories' },
]
