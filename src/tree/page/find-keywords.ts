import type { LineView } from '../lines/line-view.ts'
import { isSentence } from './find-list-headings.ts'

/** What opens the keywords of a story: `Từ khóa: …`, `Tags`, `Thẻ: Armenia • Azerbaijan`. */
export const keywordsLabel =
  /^[•#\s]*(?:(?:Từ kh(?:óa|oá)|Tags?|Hashtags?)(?:\s?:|\s|$)|(?:Thẻ|Chủ đề|Nhãn|Sự kiện|Dòng sự kiện|Chuyên đề|Xem thêm về)\s?:)/iu

/** Words of the shortest paragraph: a story that goes on below its keywords, or another, has one or some sentences in a row. */
const paragraphLength = 25

/** Lines of the text above the keywords, at least. */
const leastText = 2

/** Index of the line with the keywords below a page's text; -1 without any. */
export function findKeywords(lines: readonly LineView[]): number {
  const index = lines.findLastIndex(({ text, stopped }) => !stopped && keywordsLabel.test(text))
  if (index < 0 || lines.slice(0, index).filter(isSentence).length < leastText) return -1
  return lines.slice(index).some((line) => isParagraph(line) || isText(line, lines)) ? -1 : index
}

function isParagraph(line: LineView): boolean {
  return isSentence(line) && line.words.length >= paragraphLength
}

/** Whether a sentence stands right between two others: the abstracts of other stories and comments stand alone. */
function isText({ index }: LineView, lines: readonly LineView[]): boolean {
  return lines.slice(index - 1, index + 2).every(isSentence)
}
