import type { Construct } from '../construct.ts'

/** A headline in square brackets alone on a line: `[Đụng độ ác liệt tại Karabakh]`. */
const bracketed = /^\[[^[\]]+\]\.?$/u

/** `>> …`, `>>> Xem thêm: …`, `Đọc thêm: …`, `Xem thêm: …`: points to another story. */
const pointing = /^(?:>{1,3}|»|→|►|▶)\s*\S|^(?:Đọc thêm|Xem thêm|Mời (?:độc giả )?xem|Đọc tiếp|Tin liên quan)\s*:\s*\S/u

/** A reference to another story inside this one. */
export const crossReference: Construct = ({ text, words, lettered, holds }) => {
  if (words.length > 45 || (lettered && !holds.colon)) return []
  if (bracketed.test(text) && words.length < 4)
    return [{ role: 'furniture', weight: 4, reason: 'a word in square brackets' }]
  if (bracketed.test(text)) return [{ role: 'cross-reference', weight: 6, reason: 'a headline in square brackets' }]
  return pointing.test(text) ? [{ role: 'cross-reference', weight: 4.5, reason: 'points to another story' }] : []
}
