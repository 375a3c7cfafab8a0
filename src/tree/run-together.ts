import { isCapitalAt, kindAt, kinds } from '../vietnamese/character-kinds.ts'

const beforeKinds = kinds.letter | kinds.digit | kinds.other

const openingQuotes = '"“‘\'«'

/**
 * Where two things stand without a space between them: the offsets of capitals right behind a small letter, a figure or a
 * mark, or of the opening quotation marks before them. UTF-16 offsets.
 *
 * @example findRunTogether('Trang chủNewsThế giới “Mới”') // [9, 13]
 */
export function findRunTogether(text: string): number[] {
  const places: number[] = []
  for (let at = 1; at < text.length; at++) {
    if (!isCapitalAt(text, at)) continue
    const start = openingQuotes.includes(text[at - 1] ?? '') ? at - 1 : at
    if (start > 0 && (kindAt(text, start - 1) & beforeKinds) !== 0 && !isCapitalAt(text, start - 1)) places.push(start)
  }
  return places
}
