import type { Construct } from '../construct.ts'
import { findCredit } from '../find-credit.ts'

/** `- Ảnh 1.`, `- Hình 1`, `(ảnh 1)`, ` ảnh 1`, `- 1`: the number that a page gives its picture. */
export const pictureNumber = /\s*(?:[-–—]\s*(?:ảnh|hình|photo)?\s*\d{1,2}|\(?(?:ảnh|hình)\s\d{1,2}\)?)\s*\.?$/iu

/** `© Sputnik / David Galstyan / Chuyển đến kho ảnh`, glued to the caption. */
const copyright = /^©/u

/** `Ảnh: …` or `Ảnh tư liệu: …` before the caption. */
const openingLabel = /^(?:Ảnh|Hình|Video|Clip)(?:\stư liệu|\sminh h(?:ọa|oạ))?\s*:/iu

/** Captions longer than this are paragraphs that end with a source. */
const longest = 70

/** A line below or beside a picture: it names the picture's source, or carries the picture's number. */
export const caption: Construct = (line) => {
  const { text, words } = line
  if (copyright.test(text)) return [{ role: 'caption', weight: 5, reason: 'opens with a copyright sign' }]
  const credit = words.length <= longest ? findCredit(text) : undefined
  if (credit && credit.start > 12) return [{ role: 'caption', weight: 6, reason: 'ends with the source of a picture' }]
  if (openingLabel.test(text) && words.length > 5)
    return [{ role: 'caption', weight: 4, reason: "opens as a picture's label" }]
  if (words.length > 3 && words.length < 40 && pictureNumber.test(text) && /(?:ảnh|hình)/iu.test(text)) {
    return [{ role: 'caption', weight: 4.5, reason: "ends with a picture's number" }]
  }
  return []
}
