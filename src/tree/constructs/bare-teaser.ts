import type { Clue, Construct } from '../construct.ts'
import { cutDots } from '../lines/cut-dots.ts'
import type { LineView } from '../lines/line-view.ts'
import { datedOpening } from '../lines/sentence-shapes.ts'

/** Lines of the shortest run, and those of them that open as news does. */
const leastLines = 3
const leastDated = 2

/** Words of the shortest teaser. */
const shortest = 6

/** Abstracts of other stories without their titles: a run of lines cut off with dots, of which several open with a day. */
export const bareTeaser: Construct = ({ index, halfStopped }, { lines }) => {
  if (!halfStopped && index !== lines.length - 1) return []
  const run = findRun(lines, index)
  if (run.length < leastLines) return []
  return run.filter(({ text, holds }) => holds.digit && datedOpening.test(text)).length >= leastDated ? ofAnother : []
}

/** The lines around one that are all cut off: by dots, the last of a page by its end. */
function findRun(lines: readonly LineView[], index: number): readonly LineView[] {
  let start = index
  let end = index
  while (isCut(lines[start], lines)) start--
  while (isCut(lines[end], lines)) end++
  return lines.slice(start + 1, end)
}

function isCut(line: LineView | undefined, { length }: readonly LineView[]): boolean {
  if (!line || line.words.length < shortest || line.stopped) return false
  return line.halfStopped ? cutDots.test(line.text) : line.index === length - 1
}

const ofAnother: readonly Clue[] = [
  { role: 'noise', zone: 'tail', weight: 6, reason: 'the abstract of another story without its title' },
  { role: 'paragraph', weight: -3, reason: 'the abstract of another story without its title' },
  { role: 'related-title', weight: -3, reason: 'the abstract of another story without its title' },
  { role: 'older-title', weight: -3, reason: 'the abstract of another story without its title' },
]
