import type { Clue, Construct } from '../construct.ts'
import type { LineView } from '../line-view.ts'
import type { PageView } from '../page-view.ts'

/** What opens the keywords of a story: `Từ khóa: …`, `Tags`, `Thẻ: Armenia • Azerbaijan`. */
const label = /^[•#\s]*(?:(?:Từ kh(?:óa|oá)|Tags?|Hashtags?)(?:\s?:|\s|$)|(?:Thẻ|Chủ đề|Nhãn)\s?:)/iu

/** Words of the shortest paragraph: a story that goes on below its keywords has one. */
const paragraphLength = 25

/** Lines of the text above the keywords, at least. */
const leastText = 2

/** The keywords of a story stand below its text: what is below them is not of it, where no paragraph follows. */
export const belowKeywords: Construct = ({ index }, page) => {
  const { keywords } = page
  if (keywords < 0 || index < keywords) return []
  return index === keywords ? isKeywords : isBelow
}

const isKeywords: readonly Clue[] = [{ role: 'furniture', weight: 4.5, reason: 'the keywords of the story' }]

const isBelow: readonly Clue[] = [
  { role: 'paragraph', weight: -3, reason: 'below the keywords of the story' },
  { role: 'subheading', weight: -3, reason: 'below the keywords of the story' },
]

/** Index of the line with the keywords below a page's text; -1 without any. */
export function findKeywords(lines: readonly LineView[]): PageView['keywords'] {
  const index = lines.findLastIndex(({ text, stopped }) => !stopped && label.test(text))
  if (index < 0 || lines.slice(0, index).filter(isText).length < leastText) return -1
  return lines.slice(index).some((line) => isText(line) && line.words.length >= paragraphLength) ? -1 : index
}

function isText({ stopped, words }: LineView): boolean {
  return stopped && words.length >= 8
}
