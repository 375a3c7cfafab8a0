import { dayCues, dayParts } from '../vietnamese/day-parts.ts'
import type { Meaning, Point } from './meaning.ts'
import { type Phrase, phraseSet } from './phrase-table.ts'
import { readDay, readDayNumber } from './read-day.ts'
import { readDirection, readYearTail } from './tails.ts'
import { type Token, wordAt } from './token.ts'

const dayPart = phraseSet(dayParts)
const dayCue = phraseSet(dayCues)

/** The words that a cue begins with. */
export const cueOpenings: readonly string[] = [...dayPart.openings, ...dayCue.openings]

/** Number of tokens of `rạng sáng`, `ngày`, `tối ngày`, `hôm` before a day; 0 when there is none. */
export function cueLength(tokens: readonly Token[], at: number): number {
  const part = dayPart(tokens, at)?.length ?? 0
  return part + (dayCue(tokens, at + part)?.length ?? 0)
}

/**
 * One or more days with the year and the direction that close them: `28 và 29/2`, `27/9 đến 10/11/2020`,
 * `5, 6 và 7/10 tới`, `19/9 năm ngoái`. Begins at the first figure, after any cue.
 */
export function readDays(tokens: readonly Token[], at: number, cued: boolean): Phrase<Meaning> | undefined {
  const days = readSpan(tokens, at, cued) ?? readSharedMonth(tokens, at, cued)
  if (!days) return undefined
  const year = readYearTail(tokens, at + days.length)
  const direction = readDirection(tokens, at + days.length + (year?.length ?? 0))
  const length = days.length + (year?.length ?? 0) + (direction?.length ?? 0)
  return { value: mapLast(days.value, (point) => ({ ...point, ...yearOf(point, year), ...turned(direction) })), length }
}

function yearOf(point: Point, year: ReturnType<typeof readYearTail>): Partial<Point> {
  return year && point.year === undefined ? { year: year.value } : {}
}

function turned(direction: ReturnType<typeof readDirection>): Partial<Point> {
  return direction ? { direction: direction.value } : {}
}

/** Changes the point that the others take their month and year from. */
export function mapLast(meaning: Meaning, change: (point: Point) => Point): Meaning {
  if (meaning.kind === 'point') return change(meaning)
  if (meaning.kind === 'range') return { ...meaning, to: change(meaning.to) }
  if (meaning.kind !== 'list') return meaning
  const last = meaning.members.at(-1)
  return last ? { ...meaning, members: [...meaning.members.slice(0, -1), change(last)] } : meaning
}

const rangeJoints = phraseSet([
  'đến',
  'tới',
  'cho đến',
  'cho tới',
  'đến hết',
  '-',
  '–',
  '—',
  'rạng sáng',
  ', rạng sáng',
  'đến rạng sáng',
])
const listJoints = phraseSet([',', 'và', ', và', 'hoặc', 'hay', 'cùng', ';'])

/** A day with month, alone or with the day that ends the range, or with the next whose year they share. */
function readSpan(tokens: readonly Token[], at: number, cued: boolean): Phrase<Meaning> | undefined {
  const first = readDay(tokens, at, cued)
  if (first?.value.kind !== 'point') return first
  const from = first.value
  const end = at + first.length
  const to = readAfter(rangeJoints, tokens, end, cued)
  if (to?.value.kind === 'point')
    return { value: { kind: 'range', from, to: to.value }, length: first.length + to.length }
  const other = readAfter(listJoints, tokens, end, cued)
  if (other?.value.kind !== 'point' || from.year || !other.value.year) return first
  return { value: { kind: 'list', members: [from, other.value] }, length: first.length + other.length }
}

function readAfter(joints: typeof rangeJoints, tokens: readonly Token[], at: number, cued: boolean) {
  const joint = joints(tokens, at)
  if (!joint) return undefined
  const cue = cueLength(tokens, at + joint.length)
  const day = readDay(tokens, at + joint.length + cue, cued || cue > 0)
  return day && { value: day.value, length: joint.length + cue + day.length }
}

/** Most days that news names before their common month. */
const mostDays = 7

/** Days that wait for their month: `28 và 29/2`, `5 đến 7/10`, `5, 6 và 7/10`. */
function readSharedMonth(tokens: readonly Token[], at: number, cued: boolean): Phrase<Meaning> | undefined {
  const days: number[] = []
  let length = 0
  while (days.length < mostDays) {
    const day = readDayNumber(tokens, at + length)
    if (!day) return undefined
    days.push(day.value)
    length += day.length
    const isRange = days.length === 1 && rangeJoints(tokens, at + length) !== undefined
    const joints = isRange ? rangeJoints : listJoints
    const isLoose = !cued && wordAt(tokens, at + length) === ','
    const last = isLoose ? undefined : readAfter(joints, tokens, at + length, cued)
    if (last?.value.kind === 'point') return withMonth(days, last.value, isRange, length + last.length)
    const joint = isRange ? undefined : listJoints(tokens, at + length)
    if (!joint || !cued) return undefined
    length += joint.length + cueLength(tokens, at + length + joint.length)
  }
  return undefined
}

function withMonth(
  days: readonly number[],
  last: Point,
  isRange: boolean,
  length: number,
): Phrase<Meaning> | undefined {
  const isRising = [...days, last.day ?? 0].every((day, index, all) => index === 0 || day > (all[index - 1] ?? 0))
  const [first] = days
  if (!isRising || first === undefined) return undefined
  if (isRange) return { value: { kind: 'range', from: { ...last, day: first }, to: last }, length }
  return { value: { kind: 'list', members: [...days.map((day): Point => ({ ...last, day })), last] }, length }
}
