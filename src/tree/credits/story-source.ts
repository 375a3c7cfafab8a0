import type { LineView } from '../lines/line-view.ts'
import type { PageView } from '../page/page-view.ts'
import { tellsWhatHappened } from '../unsigned-caption.ts'
import { isAllCredit } from './is-all-credit.ts'
import { endsAgency, isAgency } from './source-names.ts'

/** `Nguồn: Báo Núi Đá`; `Nguồn ảnh` is a picture's. */
const source = /^Nguồn(?!\s(?:ảnh|hình|video|clip))\s?[:.]?\s(?<name>\p{Lu}[^.,]{1,40}(?:\.[\w+/.-]+)?)$/u

/** What the source of a picture or film is told by. */
export const ofPicture =
  /(?<!\p{L})(?:ảnh|hình|photos?|video|clip|đồ h(?:ọa|oạ)|фото|getty|shutterstock|istock|alamy|epa)(?!\p{L})|©/iu

/** What only a picture's caption says: `Quang cảnh chợ …`, `Ông Hakob (phải)`, `Bà Ani (thứ hai từ trái)`. */
const picture =
  /^(?:Quang cảnh|Toàn cảnh|Khung cảnh|Hình ảnh|Ảnh chụp)\s|\((?:[^()]{0,20}\s)?(?:trái|phải|giữa)(?:\s[^()]{0,20})?\)/u

/** Words of the shortest sentence that a story may end with. */
const sentenceLength = 8

/** Whether a line closes the text: it stands below a sentence, and above none. */
export function isBelowText({ index }: LineView, { lines }: PageView): boolean {
  const [above, below] = [lines[index - 1], lines[index + 1]]
  return above?.stopped === true && above.words.length > sentenceLength && !below?.stopped
}

/**
 * Whether a line says whence the story was taken, and not who made a picture: below its last sentence, and no agency. An
 * agency, `(TTXVN)`, may have made a picture too, of which the sentence above tells nothing.
 */
export function isStorySource(line: LineView, page: PageView): boolean {
  const { text, words, index } = line
  const { name } = words[0] === 'nguon' ? (source.exec(text)?.groups ?? {}) : {}
  if (name !== undefined && !isAgency(name)) return isBelowText(line, page)
  if (!isBelowText(line, page) || !(isAllCredit(line) || (endsAgency(words.at(-1)) && isAgency(text)))) return false
  if (ofPicture.test(text)) return false
  const above = page.lines[index - 1]?.text ?? ''
  return tellsWhatHappened(above) && !picture.test(above)
}
