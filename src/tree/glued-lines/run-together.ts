import { kinds } from '../../vietnamese/character-kinds.ts'
import { Scanner } from '../../vietnamese/scanner.ts'

const beforeKinds = kinds.letter | kinds.digit | kinds.other

const openingQuotes = '"“‘\'«'

/**
 * Where two things stand without a space between them: the offsets of capitals right behind a small letter, a figure or a
 * mark, or of the opening quotation marks before them. UTF-16 offsets.
 *
 * @example findRunTogether('Trang chủNewsThế giới “Mới”') // [9, 13]
 */
export function findRunTogether(text: string): number[] {
  const { length } = text
  const scanner = new Scanner(text)
  const places: number[] = []
  for (let at = scanner.nextCapital(1, length); at < length; at = scanner.nextCapital(at + 1, length)) {
    const start = openingQuotes.includes(text[at - 1] ?? '') ? at - 1 : at
    if (start > 0 && (scanner.kindAt(start - 1) & beforeKinds) !== 0 && !scanner.isCapitalAt(start - 1))
      places.push(start)
  }
  return places
}
