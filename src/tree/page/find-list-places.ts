import type { LineView } from '../lines/line-view.ts'
import { findListHeadings, isSentence, type KnownHeadings, type PlaceKind } from './find-list-headings.ts'
import { findPageFoot } from './find-page-foot.ts'
import { emptyList, goOn } from './open-list.ts'

/** Where a line stands among the lists of its page. */
export interface ListPlace {
  /** What the line is the heading of. */
  heading: PlaceKind | undefined
  /** What the nearest heading above it announces. */
  below: PlaceKind | undefined
  /** It is set like the items above it in its list. */
  fits: boolean
  /** The list above it has ended: a short line here is none of its stories. */
  isOver: boolean
  /** In the foot of the page, where no stories are. */
  isFoot: boolean
}

/** Words of a paragraph, which ends a list; an abstract has fewer, and two sentences in a row are no abstracts. */
const paragraphLength = 45

/** The headings of a page and what stands below them, for each line, in one pass from the top. */
export function findListPlaces(lines: readonly LineView[], known: KnownHeadings): ListPlace[] {
  const headings = findListHeadings(lines, known)
  const foot = findPageFoot(lines, (index) => headings[index] !== undefined)
  let below: PlaceKind | undefined
  let list = emptyList
  const firstSentence = lines.findIndex(isSentence)
  return lines.map((line, index) => {
    const heading = headings[index]
    if (below !== 'comments' && below !== 'notes' && endsList(line, lines[index - 1])) {
      below = undefined
      list = emptyList
    }
    if (heading) list = emptyList
    else if (below === 'related' || below === 'older') list = goOn(list, line, lines)
    const place: ListPlace = {
      heading,
      below,
      fits: list.fits && index > firstSentence,
      isOver: list.isOver,
      isFoot: index >= foot,
    }
    if (heading) below = heading
    return place
  })
}

function endsList(line: LineView, above: LineView | undefined): boolean {
  return line.words.length >= paragraphLength || (above !== undefined && isSentence(above) && isSentence(line))
}
