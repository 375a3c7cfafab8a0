import type { LineView } from './lines/line-view.ts'

/** Share of a line that its date has at least: of one with its clock time less, for no title has both. */
const leastShare = { day: 0.4, dayAndClock: 0.35 } as const

/** `19:05`, `19h05`, `19 giờ` */
const clock = /\d\s?(?:[:h]\s?\d{2}|giờ)/u

/** Characters of the shortest day with a clock time: `7/1/25 9:05`. */
const shortestWithClock = 11

/** A line that is all date, or date and a few words: no title, however it is cut. */
export function isStamp({ text, words, stamp }: LineView): boolean {
  if (stamp?.strong !== true || words.length >= 16) return false
  const { start, end } = stamp
  const hasClock = end - start >= shortestWithClock && clock.test(text.slice(start, end))
  return end - start > text.length * (hasClock ? leastShare.dayAndClock : leastShare.day)
}
