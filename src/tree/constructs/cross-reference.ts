import type { Construct } from '../construct.ts'
import type { LineView } from '../line-view.ts'
import { isTeaserPicture } from '../picture-tags.ts'

/** A headline in square brackets alone on a line: `[Đụng độ ác liệt tại Karabakh]`. */
const bracketed = /^\[[^[\]]+\]\.?$/u

/** `>> …`, `>>> Xem thêm: …`, `Đọc thêm: …`, `Xem thêm: …`: points to another story. */
const pointing =
  /^(?:>{1,3}|»|→|►|▶)\s*\S|^(?:Đọc thêm|Xem thêm|Mời (?:độc giả )?xem|Đọc tiếp|Tin liên quan)\s*:\s*\S/iu

/** Words of the shortest title below its picture. */
const titleLength = 6

/** Whether a line points to another story and names it, so that the line below it is none of its list. */
export function namesOther({ text, words }: LineView): boolean {
  return words.length >= titleLength && pointing.test(text)
}

/** A reference to another story inside this one. */
export const crossReference: Construct = ({ index, text, words, lettered, holds, stopped }, { lines }) => {
  const above = lines[index - 1]
  if (above?.credit && !stopped && words.length >= titleLength && isTeaserPicture(above.text))
    return [{ role: 'cross-reference', weight: 1.5, reason: 'stands below the picture of another story' }]
  if (words.length > 45 || (lettered && !holds.colon)) return []
  if (bracketed.test(text) && words.length < 4)
    return [{ role: 'furniture', weight: 4, reason: 'a word in square brackets' }]
  if (bracketed.test(text)) return [{ role: 'cross-reference', weight: 6, reason: 'a headline in square brackets' }]
  return pointing.test(text) ? [{ role: 'cross-reference', weight: 4.5, reason: 'points to another story' }] : []
}
