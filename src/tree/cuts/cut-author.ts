import { findAuthorLabel, findAuthorNote, plainAuthor } from '../lines/author-line.ts'
import { searchEnding } from '../lines/search-ending.ts'
import type { Cut } from './cut.ts'

/** `Bảo Hà |`, `( Sưu tầm: Bảo Hà )` */
const closingMark = /(?<!\s)\s*[|,–/•·-]\s*$/u
const closingBracket = /(?<!\s)\s*\)\s*$/u

/** The bar or dash behind a name, and what the author did: `Bảo Hà |`, `Thu Lan tổng hợp`. */
export function cutAuthor(text: string): Cut[] {
  const plain = plainAuthor(text)
  const margin = text.indexOf(plain)
  const label = findAuthorLabel(plain).length
  const mark = searchEnding(plain, plain.startsWith('(') && label > 0 ? closingBracket : closingMark)
  const note = findAuthorNote(mark > 0 ? plain.slice(0, mark) : plain)
  const end = note > 0 ? note : mark
  const start = margin + label
  const cuts: Cut[] = start > 0 ? [{ type: 'label', start: 0, end: start }] : []
  const last = end > label ? margin + end : margin + plain.length
  return last < text.length ? [...cuts, { type: 'label', start: last, end: text.length }] : cuts
}
