import { namesOther } from './constructs/cross-reference.ts'
import { isTeaserPicture } from './credits/picture-tags.ts'
import { announcesAuthor } from './lines/author-line.ts'
import { cutWord } from './lines/cut-word.ts'
import type { LineView } from './lines/line-view.ts'
import { datedOpening } from './lines/sentence-shapes.ts'
import type { PageView } from './page/page-view.ts'

/** Words from which on the last line of a page is a paragraph cut off rather than the title of another story. */
const cutLength = 16

/** Words of a line that is long enough for the beginning of a sentence, wherever it stands. */
const sentenceLength = 8

/** The beginning of a word with a capital, or a word behind a quotation mark that opens: `C`, `Th`, `“Không`. */
const firstLetters = /^(?:\p{Lu}\p{Ll}?|["“«]\p{Lu}\p{L}*)$/u

/** Whether a page is cut off within the first word of a paragraph. */
export function isFirstLetter({ index, text }: LineView, { lines }: PageView): boolean {
  return index === lines.length - 1 && firstLetters.test(text) && lines[index - 1]?.stopped === true
}

/** Nothing but words with a capital: a name. */
const allCapitalised = /^(?:[\p{Lu}(]\S*(?:\s|$))+$/u

/** Who did what for a page: `Thiết kế: Thu Lan - An Bình`. */
const makers = /^\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,3}\s?:\s(?:\p{Lu}\S*(?:\s[-–&]\s|\s|$)){1,8}$/u

/** How a paragraph goes on, and hardly a title begins. */
const goesOn =
  /^(?:Trong|Tuy|Tuy nhiên|Nhưng|Song|Ngoài ra|Bên cạnh|Mặt khác|Trước đó|Sau đó|Đồng thời|Do đó|Vì vậy|Hiện nay)\s/u

/** Whether a page ends in the middle of a sentence: right below another, or in a line as long as one. */
export function isCutOff({ index, words, doubled, text }: LineView, { lines, places }: PageView): boolean {
  if (words.length < 2 || doubled) return false
  const isBelowHeading = places[index]?.below !== undefined
  if (cutWord.test(text)) return !isBelowHeading
  if (allCapitalised.test(text) || makers.test(text)) return false
  const above = lines[index - 1]
  if (lines.slice(0, index).findLast((line) => !namesOther(line))?.stopped) return true
  if (isBelowHeading || isBelowSignature(index, lines)) return false
  return (
    datedOpening.test(text) ||
    goesOn.test(text) ||
    (words.length >= sentenceLength && !(above?.credit && isTeaserPicture(above.text)))
  )
}

/** Words of the shortest title of another story. */
const titleLength = 5

/** Whether the story was signed above, with the title of another below it: what follows is a title too. */
function isBelowSignature(index: number, lines: readonly LineView[]): boolean {
  const [above, signature] = [lines[index - 1], lines[index - 2]]
  if (!above || !signature || above.stopped || above.words.length < titleLength) return false
  return signature.isAuthor || signature.credit !== undefined || announcesAuthor(signature.text)
}

/** Whether such a line is too long for the title of another story, or cut off in a word while the last long line was text. */
export function isSurelyCutOff({ words, text, index }: LineView, { lines }: PageView): boolean {
  if (words.length >= cutLength) return !text.includes('@')
  return (
    cutWord.test(text) &&
    lines.slice(0, index).findLast((above) => above.words.length >= sentenceLength)?.stopped === true
  )
}
