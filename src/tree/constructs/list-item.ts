import type { Construct } from '../construct.ts'
import { isInCapitals } from '../is-in-capitals.ts'
import type { LineView } from '../lines/line-view.ts'
import { itemMark, letterless } from '../lines/list-shapes.ts'
import type { PageView } from '../page/page-view.ts'
import type { Reason } from '../reasons.ts'

/** Words of the shortest announcement; what is shorter is the heading of a list of other stories. */
const shortest = 5

/** Lines of the longest list inside a story. */
const longest = 20

/** The items of a list inside the story, below the line that announces it. */
export const listItem: Construct = (line, page) => {
  if (announces(line, page)) {
    const next = page.lines[line.index + 1]
    return next && itemMark.test(next.text) && !letterless.test(next.text) ? inStory('announces a list') : []
  }
  if (line.lettered || !itemMark.test(line.text)) return []
  const above = page.lines.slice(Math.max(0, line.index - longest), line.index)
  const opening = above.findLast(({ text }) => !itemMark.test(text))
  if (!opening) return []
  if (!announces(opening, page)) {
    if (isInStory(line, opening, page)) return unannounced
    return isAboveStory(line, page) ? aboveStory : []
  }
  const reason = 'an item of a list that the story announces'
  return [...inStory(reason), { role: 'subheading', weight: -3, reason }]
}

/** Lines below the last item within which the story goes on. */
const reach = 4

/** Whether a heading in capitals stands above the items, and the story above it and below them. */
function isInStory({ index }: LineView, heading: LineView, { lines, places }: PageView): boolean {
  const { text, stopped } = heading
  if (stopped || places[heading.index]?.heading || !isInCapitals(text)) return false
  const last = lines.findIndex((line) => line.index > index && !itemMark.test(line.text))
  const isText = (line: LineView | undefined) => line?.stopped === true && line.words.length >= 15
  return last >= 0 && isText(lines[heading.index - 1]) && lines.slice(last, last + reach).some(isText)
}

/** Whether items stand in a row above the first sentence: titles of other stories. */
function isAboveStory({ index, stopped, words }: LineView, { lines }: PageView): boolean {
  if (stopped || words.length < shortest) return false
  const inRow = [lines[index - 1], lines[index + 1]].some((beside) => beside && itemMark.test(beside.text))
  return inRow && !lines.slice(0, index).some((above) => above.stopped && above.words.length >= shortest)
}

const aboveStory: ReturnType<Construct> = [
  { role: 'furniture', zone: 'opening', weight: 5, reason: 'an item of a list above the story' },
  { role: 'caption', weight: -1, reason: 'an item of a list above the story' },
]

const unannounced: ReturnType<Construct> = [
  { role: 'furniture', weight: 2, reason: 'an item of a list inside the story' },
  { role: 'related-title', weight: -3, reason: 'an item of a list inside the story' },
  { role: 'cross-reference', weight: -3, reason: 'an item of a list inside the story' },
]

/** `Thương vụ lưu ý doanh nghiệp một số điểm sau:` */
function announces({ text, words, index }: LineView, page: PageView): boolean {
  const isHeading = page.places[index]?.heading !== undefined
  return words.length >= shortest && words.length <= 60 && text.endsWith(':') && !isHeading
}

function inStory(reason: Reason): ReturnType<Construct> {
  return [
    { role: 'paragraph', weight: 4, reason },
    { role: 'related-title', weight: -2, reason },
    { role: 'related-abstract', weight: -2, reason },
    { role: 'cross-reference', weight: -2, reason },
  ]
}
