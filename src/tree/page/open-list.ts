import { isInCapitals } from '../is-in-capitals.ts'
import type { LineView } from '../lines/line-view.ts'
import { isAside, styleOf } from '../lines/list-shapes.ts'

/** What has been seen of a list from its heading on. */
interface OpenList {
  items: number
  /** What all its items have in common. */
  style: ReadonlySet<string>
  /** Has an item in capitals: a short line in capitals is no heading then. */
  inCapitals: boolean
  /** The last line is set like all items before it. */
  fits: boolean
  /** A line was seen that is none of its items. */
  isOver: boolean
}

export const emptyList: OpenList = { items: 0, style: new Set(), inCapitals: false, fits: false, isOver: false }

/** Items that a list has at least before the next must look like them. */
const leastItems = 2

/** Words of the longest heading of a box in capitals, and of the shortest item. */
const longestBox = 7
const shortestItem = 3

/** A list with one more line: over, once a line stands in it that is not set like its items, or the heading of another box. */
export function goOn(list: OpenList, line: LineView, lines: readonly LineView[]): OpenList {
  if (list.isOver || isAside(line) || line.words.length < shortestItem)
    return list.fits ? { ...list, fits: false } : list
  const own = styleOf(line, lines[line.index - 1], lines[line.index + 1])
  const style = list.items === 0 ? own : new Set([...list.style].filter((mark) => own.has(mark)))
  const isBox = isInCapitals(line.text) && line.words.length <= longestBox
  const isUnlike = list.items >= leastItems && list.style.size > 0 && style.size === 0
  return {
    items: list.items + 1,
    style,
    inCapitals: list.inCapitals || isBox,
    fits: list.items >= leastItems && style.size > 0 && !line.stopped,
    isOver: isUnlike || (isBox && style.size === 0 && list.items > 0 && !list.inCapitals),
  }
}
