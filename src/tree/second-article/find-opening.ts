import type { LineView } from '../lines/line-view.ts'
import { isDate, isDrawn, leastShared, titleShare } from './opening-lines.ts'
import type { PagePart } from './page-part.ts'

/** Lines above its story within which a page has its title or its day, and above its title within which it begins. */
const headLength = 8
const mostAbove = 3

/**
 * Where the second of two pages begins and what it is called: at the line drawn above it, or at its title and what
 * stands right above that, or at its day, or where it was parted from the first.
 */
export function findOpening(
  lines: readonly LineView[],
  first: PagePart,
  second: PagePart,
): { index: number; title: string } {
  const start = second.story[0]?.index ?? second.from
  const between = lines.slice(findEnd(lines, first), start)
  const rule = between.findLastIndex(isDrawn)
  const head = between.slice(rule + 1)
  const title = findTitle(head, second)
  const top = title ?? head.slice(-headLength).find(isDate)
  const index = between[rule]?.index ?? (top ? findTop(head, top) : second.from)
  return { index, title: title?.text ?? lines[start]?.text ?? '' }
}

/** Index below the last line of a page's story and the name of its author. */
function findEnd(lines: readonly LineView[], { story }: PagePart): number {
  const below = (story.at(-1)?.index ?? 0) + 1
  return lines[below]?.isAuthor ? below + 1 : below
}

/** The line most of whose words the story opens with, else what was read as its title. */
function findTitle(head: readonly LineView[], { story, states, from }: PagePart): LineView | undefined {
  let title: LineView | undefined
  let most = 0
  for (const line of head.slice(-headLength)) {
    const share = titleShare(line, story)
    if (share < leastShared || share <= most) continue
    title = line
    most = share
  }
  return title ?? head.find(({ index }) => states[index - from]?.role === 'title')
}

/** Index of the first line with the title in it, or of the lines with date and author above that. */
function findTop(head: readonly LineView[], title: LineView): number {
  const first = head.find((line) => line.key.includes(title.key)) ?? title
  const above = head.slice(0, head.indexOf(first)).slice(-mostAbove)
  const other = above.findLastIndex((line) => !isDate(line) && !line.isAuthor)
  return first.index - above.length + other + 1
}
