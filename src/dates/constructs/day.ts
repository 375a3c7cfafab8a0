import { isMarkOrEnd, type Token, tokenAt, wordAt } from '../../tokens/token.ts'
import { numberOpenings } from '../../vietnamese/numbers.ts'
import type { Construct } from '../construct.ts'
import type { Found, Meaning } from '../meaning.ts'
import { readDayNumber } from '../read-day.ts'
import { cueLength, cueOpenings, type DayCue, readDays } from '../read-days.ts'
import { isCount, standsAlone } from '../stands-alone.ts'
import { readDirection } from '../tails.ts'
import { readWeekdayName } from './weekday.ts'

/**
 * Days by figures or words: `ngày 1/3`, `28 và 29/2`, `rạng sáng 9/11`, `ngày mười tháng Mười Một`, `8-8` after a cue,
 * `27/09` without one, `24/9 (Chủ nhật)`, and a lone `ngày 24` that a clause ends after.
 */
export const day: Construct = { read, openings: [...cueOpenings, ...numberOpenings], opensWithFigures: true }

function read(tokens: readonly Token[], at: number): Found | undefined {
  const cue = cueLength(tokens, at)
  const from = at + cue
  const kind = cueAt(tokens, at, cue)
  // `lần thứ hai tháng 6` is no second of June.
  if (cue === 0 && wordAt(tokens, at - 1) === 'thứ') return undefined
  const isCued = kind !== 'none'
  const days = readDays(tokens, from, kind)
  if (!days) return cue > 0 ? loneDay(tokens, at, cue) : undefined
  const end = from + days.length
  if (isCued ? isCount(tokens, from, end) : !standsAlone(tokens, from, end)) return undefined
  return {
    length: cue + days.length,
    meaning: past(days.value, tokens, at),
    ...namedBeside(tokens, end, cue + days.length),
  }
}

const plurals: ReadonlySet<string> = new Set(['các', 'những'])

/** `các ngày`, `hai ngày` stand for all that follow; a clock time is as good as a cue. */
function cueAt(tokens: readonly Token[], at: number, cue: number): DayCue {
  if (cue === 0) return followsClock(tokens, at) ? 'one' : 'none'
  const isPlural = plurals.has(wordAt(tokens, at - 1)) || plurals.has(wordAt(tokens, at))
  return isPlural || isQuantified(tokens, at) ? 'many' : 'one'
}

/** `hôm` looks back whatever stands before it: `sẽ gặp, ông nói hôm 24/9`. */
function past(meaning: Meaning, tokens: readonly Token[], at: number): Meaning {
  const isPast = wordAt(tokens, at) === 'hôm' && meaning.kind === 'point' && meaning.direction === 'back'
  return isPast ? { ...meaning, direction: 'past' } : meaning
}

/** Between hours and minutes. */
const clockMarks: ReadonlySet<string> = new Set([':', 'h', 'g'])

/** A clock time makes bare figures a day: `13h30 10-11`. */
function followsClock(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1)
  if (before === 'giờ' || before === 'h') return tokenAt(tokens, at - 2)?.word.kind === 'number'
  return (
    tokenAt(tokens, at - 1)?.word.kind === 'number' &&
    clockMarks.has(wordAt(tokens, at - 2)) &&
    tokenAt(tokens, at - 3)?.word.kind === 'number'
  )
}

/** `24/9 (Chủ nhật)`. */
function namedBeside(tokens: readonly Token[], end: number, length: number): Partial<Found> {
  if (wordAt(tokens, end) !== '(') return {}
  const weekday = readWeekdayName(tokens, end + 1)
  if (!weekday || wordAt(tokens, end + 1 + weekday.length) !== ')') return {}
  return { weekday: weekday.value, length: length + weekday.length + 2 }
}

/** `ngày 24,`: the month is the story's. Only where the clause ends, since `ngày 5 nước họp` counts. */
function loneDay(tokens: readonly Token[], at: number, cue: number): Found | undefined {
  const number = readDayNumber(tokens, at + cue)
  if (cueAt(tokens, at, cue) === 'many' && wordAt(tokens, at + cue + 1) === ',') return undefined
  if (!number || tokens[at + cue]?.word.kind !== 'number' || isQuantified(tokens, at)) return undefined
  const direction = readDirection(tokens, at + cue + number.length)
  const length = cue + number.length + (direction?.length ?? 0)
  if (!isMarkOrEnd(tokens, at + length) || wordAt(tokens, at + length) === '%') return undefined
  return { length, meaning: { kind: 'point', day: number.value, direction: direction?.value ?? 'back' } }
}

/** `mỗi ngày`, `hai ngày`: so many days, not one of the month. */
const quantifiers: ReadonlySet<string> = new Set([
  ...['mỗi', 'hằng', 'hàng', 'từng', 'một', 'hai', 'ba', 'vài', 'mấy', 'nhiều'],
])

function isQuantified(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at - 1)?.word.kind === 'number' || quantifiers.has(wordAt(tokens, at - 1))
}
