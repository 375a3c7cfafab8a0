import type { Token } from '../tokens/token.ts'
import { wordTrait } from '../vietnamese/word-trait.ts'

/** Words of time: every date expression has one of them, or a number, among its first words. */
const timeWords: ReadonlySet<string> = new Set(
  (
    'ngày hôm mùng mồng thứ nhật tuần tháng thg quý mùa năm niên kỷ kỉ nay sáng sớm trưa chiều tối đêm khuya ' +
    'mười mươi chục nghìn ngàn'
  ).split(' '),
)

const isOfTime = wordTrait(({ kind, lower }) => kind === 'number' || timeWords.has(lower))

/** Words within which it stands: `cách đây đúng hai ngày`. */
const reach = 4

/**
 * Whether a word that opens date expressions may open one here: most that stand in a text, such as `các`, `giữa` or a
 * number, do not. A cheap look before the constructs are tried.
 */
export function mayOpen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.word.kind !== 'number') return isOfTime(token.word) || isNear(tokens, at + 1, at + reach)
  if (token.figures === undefined) return isNear(tokens, at + 1, at + 1)
  const { length, shape } = token.figures
  if (length > 1) return !shape.includes('?')
  return isNear(tokens, at + 1, at + reach) || isNear(tokens, at - reach, at - 1)
}

function isNear(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(0, from); at <= to; at += 1) {
    const token = tokens[at]
    if (token !== undefined && isOfTime(token.word)) return true
  }
  return false
}
