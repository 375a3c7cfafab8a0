import { isoDay, yearOf } from '../edtf/calendar.ts'
import type { Meaning } from './meaning.ts'
import { readDates, type WrittenDate } from './read-dates.ts'
import { mapLast } from './read-days.ts'
import { type SetDate, setInTime } from './set-in-time.ts'
import type { Moment, NamedDay } from './settle.ts'

/** A date expression in its text. */
export interface DateExpression {
  /** As printed. */
  text: string
  /** Extended Date/Time Format; digits that nothing settles are `X`. */
  edtf: string
  /** UTF-16 offsets: `text.slice(start, end)` is the expression. */
  start: number
  end: number
}

export interface FindDatesOptions {
  /** Day of publication, `YYYY-MM-DD`. Without it whatever depends on it stays open: `XXXX-03-01`, `XXXX-XX-XX`. */
  reference?: string
  /** The day that `cùng ngày` means before the text names one itself, `YYYY-MM-DD`. */
  anchor?: string
}

/**
 * The date expressions of a Vietnamese text, set in time. News looks back: a day and month without a year is the last one
 * before publication, unless the words look forward (`tới`, `sắp`, `dự kiến`, `sẽ`). Linear in the text's length.
 *
 * @example findDates('ngày 19/9 năm ngoái', { reference: '2024-03-01' }) // [{ edtf: '2023-09-19', start: 0, end: 19, … }]
 */
export function findDates(text: string, options: FindDatesOptions = {}): DateExpression[] {
  const { reference, anchor } = options
  const story = new StoryTime(reference, anchor)
  return readDates(text).map((date) => ({
    text: date.text,
    edtf: story.set(date).edtf,
    start: date.start,
    end: date.end,
  }))
}

/** Sets the dates of one story in time, in reading order: keeps the day that `cùng ngày` means, and years once settled. */
export class StoryTime {
  #anchor: NamedDay | undefined
  /** The month or year of another time that was named last; what is counted in days from it falls on no known day. */
  #hasWandered = false
  readonly #reference: string | undefined
  /** Year by `month-day` and by `month` of what words have set ahead, so that the next bare mention means the same. */
  readonly #ahead = new Map<string, number>()

  constructor(reference?: string, anchor?: string) {
    this.#reference = reference
    if (anchor)
      this.#anchor = {
        year: yearOf(anchor),
        month: Number(anchor.slice(5, 7)),
        day: Number(anchor.slice(8)),
      }
  }

  /** `movesAnchor` false for captions, whose dates are their pictures'. Quoted and coming days never move it. */
  set(date: WrittenDate, movesAnchor = true): SetDate {
    const settled = setInTime(this.#turn(date), this.#moment(date))
    const { day } = settled
    this.#keepAhead(date, settled)
    if (!movesAnchor || date.quoted) return settled
    if (day && !this.#isAhead(day) && !looksAhead(date)) this.#anchor = day
    this.#hasWandered = !day && (this.#hasWandered || this.#namesOtherTime(date.meaning))
    return settled
  }

  /** Whether a month or year, with its figures, does not hold the day that `cùng ngày` means. */
  #namesOtherTime(meaning: Meaning): boolean {
    if (meaning.kind !== 'point' || meaning.day !== undefined || !meaning.year || !('number' in meaning.year))
      return false
    const { year, month } = this.#anchor ?? {}
    return meaning.year.number !== year || (meaning.month !== undefined && meaning.month !== month)
  }

  #keepAhead({ meaning }: WrittenDate, { edtf, day }: SetDate): void {
    if (day?.year !== undefined && this.#isAhead(day)) this.#ahead.set(`${day.month}-${day.day}`, day.year)
    const isMonth = meaning.kind === 'point' && meaning.day === undefined && meaning.month !== undefined
    if (isMonth && this.#reference !== undefined && edtf > this.#reference)
      this.#ahead.set(`${meaning.month}`, yearOf(edtf))
  }

  #moment(date: WrittenDate): Moment {
    const spoken = date.quoted && date.meaning.kind === 'shift' ? toIso(this.#anchor) : undefined
    const reference = spoken ?? this.#reference
    const anchor = this.#hasWandered && countsDays(date.meaning) ? undefined : this.#anchor
    return { ...(reference !== undefined && { reference }), ...(anchor && { anchor }) }
  }

  /**
   * After `sẽ` either direction is possible, and for a day before it too: `Từ ngày 5/3, đoàn sẽ thăm …`. A day already set
   * ahead stays there.
   */
  #turn({ meaning, ahead, aheadInClause, planned, before }: WrittenDate): Meaning {
    if (meaning.kind === 'weekday')
      return ahead && meaning.direction === 'back' ? { ...meaning, direction: 'near' } : meaning
    return mapLast(meaning, (point) => {
      if (point.direction !== 'back' || point.year !== undefined) return point
      const year = this.#ahead.get(`${point.month}-${point.day}`) ?? this.#ahead.get(`${point.month}`)
      if (year !== undefined) return { ...point, year: { number: year } }
      if (aheadInClause && isPlanned(before)) return { ...point, direction: 'coming' }
      return ahead || planned ? { ...point, direction: 'near' } : point
    })
  }

  #isAhead(day: NamedDay): boolean {
    const iso = toIso(day)
    return iso !== undefined && this.#reference !== undefined && iso > this.#reference
  }
}

/** `hai ngày sau đó`, `một tuần trước đó`: counted from what was named last. */
function countsDays(meaning: Meaning): boolean {
  if (meaning.kind !== 'shift' || meaning.origin !== 'anchor' || meaning.count === 0) return false
  return meaning.unit === 'day' || meaning.unit === 'week'
}

/** Words right before a date that say when a plan comes about: `sẽ họp vào`, `dự kiến`; `cuộc họp` would name an older day. */
const planWords: ReadonlySet<string> = new Set(
  'vào trong từ trước đến tới hết ra kiến chót hẹn định lịch sang sớm muộn'.split(' '),
)

function isPlanned([nearest = '']: readonly string[]): boolean {
  return planWords.has(nearest)
}

/** Whether the words themselves look forward, known even without a day of publication. */
export function looksAhead({ meaning, ahead }: WrittenDate): boolean {
  if (meaning.kind === 'point')
    return meaning.direction === 'ahead' || (ahead && meaning.direction !== 'past' && meaning.year === undefined)
  return meaning.kind === 'range' ? meaning.to.direction === 'ahead' || ahead : false
}

function toIso(day: NamedDay | undefined): string | undefined {
  if (day?.year === undefined || day.month === undefined) return undefined
  return isoDay(day.year, day.month, day.day)
}
