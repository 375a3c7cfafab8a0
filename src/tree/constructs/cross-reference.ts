import type { Clue, Construct } from '../construct.ts'
import { isTeaserPicture } from '../credits/picture-tags.ts'
import type { LineView } from '../lines/line-view.ts'

/** A headline in square brackets alone on a line: `[Đụng độ ác liệt tại Karabakh]`. */
const bracketed = /^\[[^[\]]+\]\.?$/u

/** What points to the story behind it: `>> `, `☞ `, `Xem thêm: `, `Mời bạn đọc xem thêm: `, `Bài liên quan: `. */
export const pointer = String.raw`(?:>{1,3}|[»→►▶☞➡⇒])\s*|(?:(?:Đọc|Xem) (?:thêm|tiếp|ngay)|Mời (?:các )?(?:độc giả |bạn đọc |quý vị |bạn )?(?:xem|đọc|theo dõi)(?: thêm| tiếp)?|(?:Tin|Bài|Bài viết) liên quan|Có thể bạn quan tâm|Bạn có thể quan tâm|Tham khảo thêm)\s*:\s*`

const pointing = new RegExp(String.raw`^(?:${pointer})\S`, 'iu')

/** Words of the shortest title below its picture. */
const titleLength = 6

/** Whether a line points to another story and names it, so that the line below it is none of its list. */
export function namesOther({ text, words }: LineView): boolean {
  return words.length >= titleLength && pointing.test(text) && !film.test(text)
}

/** A film of the page is no story: `>> Mời độc giả xem thêm video: …`. */
const film = /(?<!\p{L})(?:video|clip)\s?:/iu

const pointsElsewhere: readonly Clue[] = [
  { role: 'cross-reference', weight: 4.5, reason: 'points to another story' },
  { role: 'title', weight: -6, reason: 'points to another story' },
]

/** A reference to another story inside this one. */
export const crossReference: Construct = ({ index, text, words, lettered, holds, stopped, stamp }, { lines }) => {
  const above = lines[index - 1]
  if (above?.credit && !stopped && words.length >= titleLength && isTeaserPicture(above.text))
    return [{ role: 'cross-reference', weight: 1.5, reason: 'stands below the picture of another story' }]
  if (words.length > 45 || (lettered && !holds.colon)) return []
  if (stamp?.strong) return []
  if (bracketed.test(text) && words.length < 4)
    return [{ role: 'furniture', weight: 4, reason: 'a word in square brackets' }]
  if (bracketed.test(text)) return [{ role: 'cross-reference', weight: 6, reason: 'a headline in square brackets' }]
  return pointing.test(text) ? pointsElsewhere : []
}
