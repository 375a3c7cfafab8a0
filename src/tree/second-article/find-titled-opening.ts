import { flatMap } from '../../collections/flat-map.ts'
import type { LineView } from '../lines/line-view.ts'
import type { ListPlace } from '../page/find-list-places.ts'
import { goesOn } from './goes-on.ts'
import { isDate, isDrawn, leastShared, titleShare } from './opening-lines.ts'
import { type PageHalves, splitGain } from './page-halves.ts'
import { isParagraph } from './page-part.ts'

/** The head of an article: its title beside its day, or below a drawn line. */
interface TitledOpening {
  /** Index of its first line, the drawn one if there is any, and of the line below title and day. */
  index: number
  below: number
  title: LineView
  day: LineView | undefined
}

/** Lines below title and day within which the story begins. */
const headLength = 4

/** Words of the shortest and of the longest title. */
const shortest = 4
const longest = 30

/** A page with more of them is a list, a digest or a live report. */
const mostOpenings = 2

/** By how much more the page adds up to at least when it is read as two. */
const leastGain = 3

/**
 * The head of a second article, however short that is: its title with another day than the page has above its first
 * paragraph, or below a drawn line. The card of another story looks the same: below its abstract the page goes on with
 * its own matter.
 */
export function findTitledOpening(
  lines: readonly LineView[],
  places: readonly ListPlace[],
  paragraphs: readonly LineView[],
  halves: PageHalves,
): TitledOpening | undefined {
  const first = paragraphs[0]?.index ?? 0
  const own = lines.slice(0, first).find(isDate)
  const openings = flatMap(lines.slice(first + 1), (line) => toOpening(lines, line) ?? [])
  if (openings.length > mostOpenings) return undefined
  return openings.find((opening) => {
    const { index, day } = opening
    const place = places[index]
    if (place?.below || place?.heading || (day && (!own || own.key === day.key))) return false
    const story = findStory(lines, opening)
    if (!story || splitGain(halves, index) <= leastGain) return false
    return endsAbove(lines, index) || !goesOn(paragraphs, [opening.title, story])
  })
}

/** Whether an author signs above a line, or a line is drawn there. */
function endsAbove(lines: readonly LineView[], index: number): boolean {
  const [line, above] = [lines[index], lines[index - 1]]
  return above?.isAuthor === true || (line !== undefined && isDrawn(line))
}

/** The opening that a day or a drawn line belongs to. */
function toOpening(lines: readonly LineView[], line: LineView): TitledOpening | undefined {
  const { index } = line
  if (isDate(line)) {
    const title = [lines[lines[index - 1]?.isAuthor ? index - 2 : index - 1], lines[index + 1]].find(isTitle)
    return title && openingOf(lines, title, line)
  }
  if (!isDrawn(line) || lines.slice(index, index + headLength).some(isDate)) return undefined
  const title = lines[index + 1]
  return isTitle(title) ? openingOf(lines, title, undefined) : undefined
}

function isTitle(line: LineView | undefined): line is LineView {
  if (!line || line.stopped || line.isAuthor || !line.lettered || isDate(line)) return false
  return line.words.length >= shortest && line.words.length <= longest
}

function openingOf(lines: readonly LineView[], title: LineView, day: LineView | undefined): TitledOpening {
  const [top, last] = day && day.index < title.index ? [day, title] : [title, day ?? title]
  const above = lines[top.index - 1]
  return { index: above && isDrawn(above) ? above.index : top.index, below: last.index + 1, title, day }
}

/**
 * The first paragraph of an opening, with a second sentence below it: an abstract is one. A title without a day is told
 * by the words of its story.
 */
function findStory(lines: readonly LineView[], { below, title, day }: TitledOpening): LineView | undefined {
  const story = lines.slice(below, below + headLength).find(isParagraph)
  if (!story || !lines[story.index + 1]?.stopped) return undefined
  return day || titleShare(title, [story]) >= leastShared ? story : undefined
}
