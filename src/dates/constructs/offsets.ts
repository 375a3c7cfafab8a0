import { figureAt, isMarkOrEnd, type Token, tokenAt, wordAt } from '../../tokens/token.ts'
import { dayParts } from '../../vietnamese/day-parts.ts'
import { numberOpenings, readNumber } from '../../vietnamese/numbers.ts'
import type { Construct } from '../construct.ts'
import type { Found, Meaning, Origin, Unit } from '../meaning.ts'
import { type Phrase, phraseSet, phraseTable } from '../phrase-table.ts'
import { isQuantity } from '../quantity.ts'

const units = phraseTable<Unit>({
  ngày: 'day',
  hôm: 'day',
  đêm: 'day',
  tuần: 'week',
  'tuần lễ': 'week',
  tháng: 'month',
  năm: 'year',
})

/** `tối hôm trước`; without a part of the day it is "the other day". */
const dayBefore = phraseTable<Span>({ 'hôm trước': { count: -1, unit: 'day' } })

/** Phrases that hang on the last named date without a count. */
const anchored = phraseTable<Span>({
  'cùng ngày': { count: 0, unit: 'day' },
  'trong cùng ngày': { count: 0, unit: 'day' },
  'cũng trong ngày': { count: 0, unit: 'day' },
  'trước đó trong ngày': { count: 0, unit: 'day' },
  'sau đó trong ngày': { count: 0, unit: 'day' },
  'ngày hôm đó': { count: 0, unit: 'day' },
  'trong ngày hôm đó': { count: 0, unit: 'day' },
  'hôm đó': { count: 0, unit: 'day' },
  'hôm ấy': { count: 0, unit: 'day' },
  'ngày đó': { count: 0, unit: 'day' },
  'ngày hôm sau': { count: 1, unit: 'day' },
  'hôm sau': { count: 1, unit: 'day' },
  'ngày tiếp theo': { count: 1, unit: 'day' },
  'ngày kế tiếp': { count: 1, unit: 'day' },
  'ngày hôm trước': { count: -1, unit: 'day' },
  'ngày trước đó': { count: -1, unit: 'day' },
  'hôm trước đó': { count: -1, unit: 'day' },
  'ngày sau đó': { count: 1, unit: 'day' },
  'tháng trước đó': { count: -1, unit: 'month' },
  'tháng sau đó': { count: 1, unit: 'month' },
  'tháng đó': { count: 0, unit: 'month' },
  'tháng ấy': { count: 0, unit: 'month' },
  'cùng tháng': { count: 0, unit: 'month' },
  'năm trước đó': { count: -1, unit: 'year' },
  'năm sau đó': { count: 1, unit: 'year' },
  'cùng năm': { count: 0, unit: 'year' },
  'năm đó': { count: 0, unit: 'year' },
  'năm ấy': { count: 0, unit: 'year' },
})

const dayPart = phraseSet(dayParts)

const sides = phraseTable<{ origin: Origin; sign: -1 | 1 }>({
  'trước đó': { origin: 'anchor', sign: -1 },
  'sau đó': { origin: 'anchor', sign: 1 },
  trước: { origin: 'reference', sign: -1 },
  sau: { origin: 'anchor', sign: 1 },
})

const agoWords = phraseSet(['cách đây', 'cách nay', 'cách đây đúng', 'cách đây tròn'])

/** Offsets: `cùng ngày`, `một ngày sau đó`, `2 tháng trước,`, `trước đó hai tuần`, `cách đây 3 ngày`. */
export const offsets: readonly Construct[] = [
  { read: plainAnchor, openings: [...dayPart.openings, ...anchored.openings], opensWithFigures: false },
  { read: counted, openings: numberOpenings, opensWithFigures: true },
  { read: afterThat, openings: sides.openings, opensWithFigures: false },
  { read: ago, openings: agoWords.openings, opensWithFigures: false },
]

function plainAnchor(tokens: readonly Token[], at: number): Found | undefined {
  const part = dayPart(tokens, at)?.length ?? 0
  const found = anchored(tokens, at + part) ?? (part > 0 ? dayBefore(tokens, at + part) : undefined)
  if (!found || isQuantity(tokens, at - 1)) return undefined
  if (tokens[at + part + found.length]?.word.kind === 'number') return undefined
  return { length: part + found.length, meaning: shift('anchor', found.value.count, found.value.unit) }
}

function counted(tokens: readonly Token[], at: number): Found | undefined {
  const span = readSpan(tokens, at)
  return span && (apart(tokens, at, span) ?? hence(tokens, at, span))
}

/** `một ngày sau đó`; without `đó` only where the clause ends: `hai ngày trước,`, since `một ngày sau cuộc gặp` hangs on the meeting. */
function apart(tokens: readonly Token[], at: number, span: Phrase<Span>): Found | undefined {
  const side = sides(tokens, at + span.length)
  if (!side || isVague(tokens, at - 1)) return undefined
  const length = span.length + side.length
  if (side.length === 1 && !isMarkOrEnd(tokens, at + length)) return undefined
  return { length, meaning: shift(side.value.origin, side.value.sign * span.value.count, span.value.unit) }
}

/** `hai tuần nữa` where a clause begins; `thêm hai tuần nữa` is a length of time. */
function hence(tokens: readonly Token[], at: number, span: Phrase<Span>): Found | undefined {
  if (wordAt(tokens, at + span.length) !== 'nữa' || !isMarkOrEnd(tokens, at - 1)) return undefined
  return { length: span.length + 1, meaning: shift('reference', span.value.count, span.value.unit) }
}

/** `sau đó hai ngày`, `trước đó 1 tuần`. */
function afterThat(tokens: readonly Token[], at: number): Found | undefined {
  const side = sides(tokens, at)
  const span = side?.length === 2 ? readSpan(tokens, at + side.length) : undefined
  if (!side || !span) return undefined
  return {
    length: side.length + span.length,
    meaning: shift('anchor', side.value.sign * span.value.count, span.value.unit),
  }
}

/** `cách đây 3 ngày`; `cách đây hơn 10 năm` is too vague to be a date. */
function ago(tokens: readonly Token[], at: number): Found | undefined {
  const words = agoWords(tokens, at)
  const span = words && readSpan(tokens, at + words.length)
  if (!words || !span) return undefined
  return { length: words.length + span.length, meaning: shift('reference', -span.value.count, span.value.unit) }
}

/** A length of time. */
interface Span {
  count: number
  unit: Unit
}

/** Words before a number that counts no time: `ngày 28 tháng trước`, `lần thứ năm tuần trước`. */
const noLength: ReadonlySet<string> = new Set(['ngày', 'mùng', 'thứ'])

/** `hai tuần`, `3 tháng`. */
function readSpan(tokens: readonly Token[], at: number): Phrase<Span> | undefined {
  if (
    tokenAt(tokens, at - 1)?.word.kind === 'number' ||
    (tokens[at]?.glued && tokenAt(tokens, at - 1)?.word.kind !== 'mark')
  )
    return undefined
  if (noLength.has(wordAt(tokens, at - 1))) return undefined
  const figure = figureAt(tokens, at)
  const count = figure === undefined ? readNumber((index) => wordAt(tokens, index), at) : { value: figure, length: 1 }
  const unit = count && units(tokens, at + count.length)
  const length = (count?.length ?? 0) + (unit?.length ?? 0)
  // `một năm rưỡi` is as vague as `hơn một năm`.
  if (!count || !unit || wordAt(tokens, at + length) === 'rưỡi') return undefined
  return { value: { count: count.value, unit: unit.value }, length }
}

/** `hơn 10 năm trước`, `vài ba ngày sau`. */
function isVague(tokens: readonly Token[], at: number): boolean {
  return vagueWords.has(wordAt(tokens, at))
}

const vagueWords: ReadonlySet<string> = new Set('hơn gần khoảng chừng ngót tròn vài mấy dăm - –'.split(' '))

function shift(origin: Origin, count: number, unit: Unit): Meaning {
  return { kind: 'shift', origin, count, unit }
}
