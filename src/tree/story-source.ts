import type { LineView } from './line-view.ts'
import type { PageView } from './page-view.ts'
import { isAgency } from './source-names.ts'

/** `Nguồn: Báo Núi Đá`; `Nguồn ảnh` is a picture's. */
const source = /^Nguồn(?!\s(?:ảnh|hình|video|clip))\s?[:.]?\s(?<name>\p{Lu}[^.,]{1,40}(?:\.[\w+/.-]+)?)$/u

/** Words of the shortest sentence that a story may end with. */
const sentenceLength = 8

/** Whether a line closes the text: it stands below a sentence, and above none. */
export function isBelowText({ index }: LineView, { lines }: PageView): boolean {
  const [above, below] = [lines[index - 1], lines[index + 1]]
  return above?.stopped === true && above.words.length > sentenceLength && !below?.stopped
}

/** Whether a line says whence the story was taken, and not who made a picture: below its last sentence, and no agency. */
export function isStorySource(line: LineView, page: PageView): boolean {
  const { name } = line.words[0] === 'nguon' ? (source.exec(line.text)?.groups ?? {}) : {}
  return name !== undefined && !isAgency(name) && isBelowText(line, page)
}
