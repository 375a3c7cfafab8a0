import { flatMap } from '../../collections/flat-map.ts'
import type { LineView } from '../lines/line-view.ts'
import { headingNumber } from '../lines/list-shapes.ts'

/** Sentences of the story above another that is appended to it. */
const leastSentences = 3

/** Words of the shortest sentence that is looked at, of the shortest that a page is cut off in, and of the shortest title of an appended story. */
const sentenceLength = 8
const cutLength = 20
const titleLength = 6

/** Different names that what is appended must have, for none of them to be the story's. */
const leastNames = 2

/** Share of a title's words that its lede takes up. */
const takenUp = 0.4

/**
 * Where a page goes on with another matter: at a title that its lede takes up, below which no sentence, down to the end of the page, has a name
 * of the story above it. A section of the same story hardly ever does without one.
 *
 * @param start first line of the story
 * @returns index of that title; undefined when the page keeps to its story
 */
export function findOffTopic(lines: readonly LineView[], start: number): number | undefined {
  let earliest: readonly number[] | undefined
  let sentences = 0
  for (const line of lines.slice(start)) {
    if (isSentence(line, lines)) sentences++
    else if (sentences >= leastSentences && opensStory(line, lines)) {
      earliest ??= findEarliestNames(lines, findFirstUses(lines, start))
      if ((earliest[line.index] ?? 0) < line.index) continue
      return namesBelow(lines, line.index).size >= leastNames ? line.index : undefined
    }
  }
  return undefined
}

/** A page may be cut off in its last. */
function isSentence({ stopped, words, index }: LineView, { length }: readonly LineView[]): boolean {
  return (stopped && words.length >= sentenceLength) || (index === length - 1 && words.length >= cutLength)
}

function isTitle({ stopped, words, credit, stamp }: LineView): boolean {
  return !stopped && words.length >= titleLength && words.length <= 30 && !credit && !stamp?.strong
}

/** Whether a line is a title, not the numbered heading of a part, whose words the sentence below it takes up, as a lede does. */
function opensStory(line: LineView, lines: readonly LineView[]): boolean {
  if (!isTitle(line) || line.halfStopped || (!line.lettered && headingNumber.test(line.text))) return false
  const lede = lines.slice(line.index + 1, line.index + 4).find((below) => isSentence(below, lines))
  if (lede === undefined) return false
  const known = new Set(lede.words)
  const distinct = [...new Set(line.words)]
  return distinct.filter((word) => known.has(word)).length >= distinct.length * takenUp
}

/** The line in which each name stands first, among the sentences and titles of the story. */
function findFirstUses(lines: readonly LineView[], start: number): Map<string, number> {
  const firstUse = new Map<string, number>()
  for (const line of lines) {
    if (line.index < start && !isTitle(line)) continue
    for (const name of line.names) if (!firstUse.has(name)) firstUse.set(name, line.index)
  }
  return firstUse
}

/** For each line, the first use of any name in the sentences from there to the end of the page. */
function findEarliestNames(lines: readonly LineView[], firstUse: ReadonlyMap<string, number>): number[] {
  const earliest = new Array<number>(lines.length).fill(Number.POSITIVE_INFINITY)
  let least = Number.POSITIVE_INFINITY
  for (const line of lines.toReversed()) {
    if (isSentence(line, lines) || isTitle(line))
      for (const name of line.names) least = Math.min(least, firstUse.get(name) ?? least)
    earliest[line.index] = least
  }
  return earliest
}

function namesBelow(lines: readonly LineView[], from: number): Set<string> {
  const below = lines.slice(from).filter((line) => isSentence(line, lines))
  return new Set(flatMap(below, ({ names }) => [...names]))
}
