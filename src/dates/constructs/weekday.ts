import { isCapital, type Token, tokenAt, wordAt } from '../../tokens/token.ts'
import { dayParts } from '../../vietnamese/day-parts.ts'
import { weekdayNames } from '../../vietnamese/weekdays.ts'
import { readAttachedDay } from '../attached-day.ts'
import type { Construct } from '../construct.ts'
import type { Found } from '../meaning.ts'
import { type Phrase, phraseSet, phraseTable } from '../phrase-table.ts'
import { readDirection } from '../tails.ts'
import { relativeWeeks } from './week.ts'

const names = phraseTable(weekdayNames)
const dayPart = phraseSet([...dayParts, 'ngày', 'hôm', 'vào ngày', 'cùng ngày'])

/** Words before `thứ` that make an ordinal of it: `lần thứ Hai`, `nước thứ ba`, `Thế chiến thứ Hai`. */
const ordinalOf: ReadonlySet<string> = new Set(
  'lần giới chiến nước bên thế hệ phía vòng đợt người hạng đứng xếp năm tháng tuần loại nhóm điều con phiên'.split(' '),
)

/**
 * Words that leave only a weekday possible: `hôm thứ tư`, `sáng thứ ba`, `vào thứ sáu`. Not `đêm`: nights are counted
 * like days, `biểu tình sang đêm thứ tư`.
 */
const leadsToWeekday: ReadonlySet<string> = new Set('hôm sáng trưa chiều tối khuya vào từ đến'.split(' '))

/** Words that what is counted begins with: `cuộc gặp thứ ba`, `lệnh ngừng bắn thứ ba`, `nhiệm kỳ thứ năm`. */
const headsOfCounted: ReadonlySet<string> = new Set(
  `cuộc vòng chuyến lệnh gói nhiệm kỳ hội trận đoàn khóa khoá cột mốc bản bài bức đạo dự vụ trụ tòa toà thỏa thoả tổng tù ngày đợt lần phiên con cây
  chiếc nhà máy tàu xe thành văn tuyên hiệp đỉnh vị ngôi cặp tập cửa quốc`.split(/\s+/u),
)

/** Words between such a word and `thứ`, at most. */
const mostBetween = 2

/** What follows an ordinal even after those: `tối thứ ba liên tiếp`, `buổi sáng thứ hai của hội nghị`. */
const countsOn: ReadonlySet<string> = new Set('liền liên kể của'.split(' '))

/**
 * Weekdays: `hôm thứ Ba`, `thứ Ba tuần này`, `sáng thứ Hai tới`, with the date that may stand beside them:
 * `Chủ nhật (24/9)`, `thứ Ba, ngày 19/9`. `ngày thứ năm` and `đêm thứ năm` in small letters are the fifth, not Thursday.
 */
export const weekday: Construct = { read, openings: [...dayPart.openings, ...names.openings], opensWithFigures: false }

function read(tokens: readonly Token[], at: number): Found | undefined {
  const lead = dayPart(tokens, at)?.length ?? 0
  const name = readWeekdayName(tokens, at + lead)
  if (!name) return undefined
  const end = at + lead + name.length
  const week = relativeWeeks(tokens, end)
  const direction = week ? undefined : readDirection(tokens, end)
  const tail = week?.length ?? direction?.length ?? 0
  const weeks = week ?? (direction ? undefined : weekOfNext(tokens, end))
  if (isOrdinal(tokens, at + lead, weeks !== undefined)) return undefined
  const attached = readAttachedDay(tokens, end + tail)
  const length = lead + name.length + tail
  if (attached) return { length: length + attached.length, meaning: attached.value, weekday: name.value }
  if (!isWeekday(tokens, at + lead, end, tail > 0)) return undefined
  const isPast = wordAt(tokens, at) === 'hôm'
  const turned = direction?.value ?? (isPast ? 'past' : 'back')
  return {
    length,
    meaning: { kind: 'weekday', weekday: name.value, ...(weeks && { weeks: weeks.value }), direction: turned },
  }
}

const joints: ReadonlySet<string> = new Set(['và', ',', 'hoặc', 'đến'])

/** The week that the next weekday names for both: `thứ Hai và thứ Ba tuần tới`. */
function weekOfNext(tokens: readonly Token[], at: number): Phrase<number> | undefined {
  const next = joints.has(wordAt(tokens, at)) ? names(tokens, at + 1) : undefined
  return next && relativeWeeks(tokens, at + 1 + next.length)
}

/**
 * `bên thứ ba, hôm 10/7`; in capitals `Hai bên thứ Ba (10/7)` it is a weekday where a date stands beside it, and so is
 * `Quốc hội họp thứ tư tuần này` by its week.
 */
function isOrdinal(tokens: readonly Token[], at: number, hasWeek: boolean): boolean {
  if (wordAt(tokens, at) !== 'thứ' || isCapital(tokens[at + 1])) return false
  return ordinalOf.has(wordAt(tokens, at - 1)) || (!hasWeek && isCounted(tokens, at))
}

/** `cuộc gặp thứ ba hôm 12/3`, and not `cuộc gặp vào thứ ba, 12/3`. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= at - 1 - mostBetween; before -= 1) {
    const word = wordAt(tokens, before)
    if (headsOfCounted.has(word)) return word !== 'ngày' || before < at - 1
    if (!isPartOfCounted(tokens, before)) return false
  }
  return false
}

/** A word in small letters that leads to no weekday. */
function isPartOfCounted(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at)
  const isSmall = token?.word.kind === 'word' && !isCapital(token)
  return isSmall && !leadsToWeekday.has(token.word.lower) && !mayLeadToWeekday.has(token.word.lower)
}

/** Words that may lead to a weekday, though some are counted too: `đêm thứ ba`. */
const mayLeadToWeekday: ReadonlySet<string> = new Set('đêm ngày tới và trước sau hoặc rạng cùng'.split(' '))

/** The weekday named here, if the words can be one at all. */
export function readWeekdayName(tokens: readonly Token[], at: number): Phrase<number> | undefined {
  return names(tokens, at)
}

/** Told from an ordinal by its capital, by what leads to it, or by the week named after it. */
function isWeekday(tokens: readonly Token[], at: number, end: number, hasWeek: boolean): boolean {
  if (wordAt(tokens, at) !== 'thứ') return true
  if (ordinalOf.has(wordAt(tokens, at - 1))) return false
  if (hasWeek || isCapital(tokens[at + 1])) return true
  return leadsToWeekday.has(wordAt(tokens, at - 1)) && !countsOn.has(wordAt(tokens, end))
}
