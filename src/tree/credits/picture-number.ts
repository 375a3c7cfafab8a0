import type { Clue } from '../construct.ts'
import type { LineView } from '../lines/line-view.ts'
import { searchEnding } from '../lines/search-ending.ts'

/** `- Ảnh 1.`, `- Hình 1`, `(ảnh 1)`, ` ảnh 1`, `- 1`: the number that a page gives its picture. */
export const pictureNumber =
  /\s*(?:[-–—]\s*(?:ảnh|hình|photo)?\s*\d{1,2}|\(?(?:ảnh|hình|anh|hinh)\s\d{1,2}\)?)\s*\.?$/iu

/** A figure at the end, but for a bracket and a stop: without one no number of a picture stands there. */
const figureAtEnd = /\d\)?\s*\.?$/u

const named = /(?:ảnh|hình|anh|hinh)\s\d/iu

/** A dash or bracket before the word for a picture parts its number from any sentence. */
const parted = /[-–—(]\s*(?:ảnh|hình|anh|hinh)\s\d{1,2}\)?\s*\.?$/iu

/** What a picture's number at the end of a line says of it; undefined without one. */
export function findNumber({ text, words, holds }: LineView): readonly Clue[] | undefined {
  if (words.length <= 3 || words.length >= 40 || !holds.digit || !figureAtEnd.test(text.slice(-10))) return undefined
  if (searchEnding(text, pictureNumber) < 0 || !named.test(text)) return undefined
  return parted.test(text.slice(-16)) ? apart : atEnd
}

const reason = "ends with a picture's number"

const atEnd: readonly Clue[] = [{ role: 'caption', weight: 4.5, reason }]

const apart: readonly Clue[] = [
  { role: 'caption', weight: 7, reason },
  { role: 'paragraph', weight: -2, reason },
]
