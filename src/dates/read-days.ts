import { isMarkOrEnd, type Token, wordAt } from '../tokens/token.ts'
import { dayCues, dayParts } from '../vietnamese/day-parts.ts'
import type { Meaning, Point } from './meaning.ts'
import { type Phrase, phraseSet } from './phrase-table.ts'
import { readDay, readDayNumber } from './read-day.ts'
import { isCounted } from './stands-alone.ts'
import { readDirection, readYearTail } from './tails.ts'

const dayPart = phraseSet(dayParts)
const dayCue = phraseSet(dayCues)

/** The words that a cue begins with. */
export const cueOpenings: readonly string[] = [...dayPart.openings, ...dayCue.openings]

/** Number of tokens of `rạng sáng`, `ngày`, `tối ngày`, `hôm` before a day; 0 when there is none. */
export function cueLength(tokens: readonly Token[], at: number): number {
  const part = dayPart(tokens, at)?.length ?? 0
  return part + (dayCue(tokens, at + part)?.length ?? 0)
}

/** What stands before the first figure: nothing, `ngày`, or `các ngày`, which a list follows. */
export type DayCue = 'none' | 'one' | 'many'

/**
 * One or more days with the year and the direction that close them: `28 và 29/2`, `27/9 đến 10/11/2020`,
 * `5, 6 và 7/10 tới`, `19/9 năm ngoái`. Begins at the first figure, after any cue.
 */
export function readDays(tokens: readonly Token[], at: number, cue: DayCue): Phrase<Meaning> | undefined {
  const days = readRow(tokens, at, cue)
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
  'tới hết',
  '-',
  '–',
  '—',
  'sáng',
  'sang',
  'sang sáng',
  'sang rạng sáng',
  'rạng',
  'rạng sáng',
  ', rạng sáng',
  'đến rạng sáng',
])
const listJoints = phraseSet([',', 'và', ', và', 'hoặc', 'hay', 'cùng', ';'])

/** A day of a row: with its month, or waiting for the one of a later day. */
interface RowDay {
  point: Point
  /** Its own `ngày`, `đêm` before it. */
  isCued: boolean
  /** Index of the token behind it. */
  end: number
}

/** Most days that news names in a row. */
const mostDays = 7

/** A day alone, two that begin and end something, or several. */
function readRow(tokens: readonly Token[], at: number, cue: DayCue): Phrase<Meaning> | undefined {
  const whole = readDay(tokens, at, cue !== 'none')
  if (whole && whole.value.kind !== 'point') return whole
  const first = toRowDay(tokens, at, whole, 0)
  if (!first) return undefined
  return readRange(tokens, at, first, cue) ?? readList(tokens, at, first, cue) ?? alone(first, at)
}

function alone({ point, end }: RowDay, at: number): Phrase<Meaning> | undefined {
  return point.month === undefined ? undefined : { value: point, length: end - at }
}

/** @param own number of tokens of the day's own cue, before `at` */
function toRowDay(
  tokens: readonly Token[],
  at: number,
  whole: Phrase<Meaning> | undefined,
  own: number,
): RowDay | undefined {
  if (whole)
    return whole.value.kind === 'point' ? { point: whole.value, isCued: own > 0, end: at + whole.length } : undefined
  const lone = readDayNumber(tokens, at)
  return (
    lone && { point: { kind: 'point', day: lone.value, direction: 'back' }, isCued: own > 0, end: at + lone.length }
  )
}

/** The next day of a row, behind a joint. */
function readNext(tokens: readonly Token[], at: number, cue: DayCue): RowDay | undefined {
  const own = cueLength(tokens, at)
  return toRowDay(tokens, at + own, readDay(tokens, at + own, own > 0 || cue !== 'none'), own)
}

/** `5 đến 7/10`, `28/12 đến 3/1`, `đêm 27 rạng sáng 28/9`; without any month only behind a cue, where the clause ends. */
function readRange(tokens: readonly Token[], at: number, from: RowDay, cue: DayCue): Phrase<Meaning> | undefined {
  const joint = rangeJoints(tokens, from.end)
  const to = joint && readNext(tokens, from.end + joint.length, cue)
  if (!to || (from.point.month !== undefined && to.point.month === undefined)) return undefined
  if (from.point.month === undefined && !isRising(from.point, to.point)) return undefined
  if (to.point.month === undefined && !closes(tokens, to.end, cue)) return undefined
  return { value: { kind: 'range', from: shareMonth(from.point, to.point), to: to.point }, length: to.end - at }
}

/** `28 và 29/2`, `5, 6 và 7/10`, `28/2, 1/3 và 5/3`, `27 và 28,`: the longest beginning of the row that makes sense. */
function readList(tokens: readonly Token[], at: number, first: RowDay, cue: DayCue): Phrase<Meaning> | undefined {
  const row = readMembers(tokens, first, cue)
  for (let length = row.length; length > 1; length -= 1) {
    const days = row.slice(0, length)
    const last = days.at(-1)
    if (last && isList(tokens, days, last, cue)) return { value: toList(days, last), length: last.end - at }
  }
  return undefined
}

function readMembers(tokens: readonly Token[], first: RowDay, cue: DayCue): RowDay[] {
  const row = [first]
  for (let last = first; row.length < mostDays; ) {
    const joint = listJoints(tokens, last.end)
    const isLoose = cue === 'none' && wordAt(tokens, last.end) === ','
    const next = joint && !isLoose ? readNext(tokens, last.end + joint.length, cue) : undefined
    if (!next || (last.point.month !== undefined && next.point.month === undefined)) break
    if (last.point.month === undefined && !isRising(last.point, next.point)) break
    row.push(next)
    last = next
  }
  return row
}

/** Whether days that stand in a row belong together: they share a month or a year, or one cue stands for all. */
function isList(tokens: readonly Token[], days: readonly RowDay[], last: RowDay, cue: DayCue): boolean {
  if (last.point.month === undefined) return closes(tokens, last.end, cue)
  const [first, ...others] = days
  if (first?.point.month === undefined) return true
  const sharesYear = first.point.year === undefined && last.point.year !== undefined
  if (sharesYear || cue === 'many') return true
  return cue === 'one' && others.every((day) => !day.isCued && !isOther(tokens, day))
}

/** `ngày 27/2, 1/3 dân số …` */
function isOther(tokens: readonly Token[], { point, end }: RowDay): boolean {
  const goesOn = isMarkOrEnd(tokens, end) || listJoints(tokens, end) !== undefined
  return isCounted(tokens, end) || (!goesOn && isShare(point))
}

/** `1/3`, `2/5`: may be a share where words follow. */
function isShare({ day = 0, month = 0 }: Point): boolean {
  return day < month && month <= 10
}

/** `ngày 27 và 28,`, but not `ngày 24, 25 người`. */
function closes(tokens: readonly Token[], end: number, cue: DayCue): boolean {
  const direction = readDirection(tokens, end)
  return cue !== 'none' && wordAt(tokens, end) !== '%' && (direction !== undefined || isMarkOrEnd(tokens, end))
}

function toList(days: readonly RowDay[], { point }: RowDay): Meaning {
  return { kind: 'list', members: days.map((day) => shareMonth(day.point, point)) }
}

function shareMonth(point: Point, last: Point): Point {
  if (point.month !== undefined || last.month === undefined) return point
  return { ...last, ...point, direction: last.direction }
}

function isRising(from: Point, to: Point): boolean {
  return (from.day ?? 0) < (to.day ?? 0)
}
