import { type Token, wordAt } from '../tokens/token.ts'
import { readNumber } from '../vietnamese/numbers.ts'

/** Words that make a length of time of `năm`, `tháng`, `tuần`, `ngày` after them. */
const quantifiers: ReadonlySet<string> = new Set(
  'mỗi từng hằng hàng vài mấy nhiều nửa chục trăm nghìn ngàn những các mươi rưỡi suốt thứ bao'.split(' '),
)

/** Whether a token is a number or a word of quantity: `10`, `mười`, `vài`. */
export function isQuantity(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word
  if (word === undefined) return false
  if (word.kind === 'number') return true
  return quantifiers.has(word.lower) || readNumber(() => wordAt(tokens, at), 0) !== undefined
}
