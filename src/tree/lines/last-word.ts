import { kindAt, kinds } from '../../vietnamese/character-kinds.ts'
import { fold } from '../../vietnamese/fold.ts'

const wordParts = kinds.letter | kinds.mark | kinds.digit | kinds.numeral

/**
 * The last word or figure of a text, folded; empty when it has none.
 *
 * @example lastWord('… tại Baku. (Ảnh: Tân Hoa Xã)') // 'xa'
 */
export function lastWord(text: string): string {
  let end = text.length
  while (end > 0 && (kindAt(text, end - 1) & wordParts) === 0) end -= 1
  let start = end
  while (start > 0 && (kindAt(text, start - 1) & wordParts) !== 0) start -= 1
  return fold(text.slice(start, end))
}
