import { earliestDay, latestDay } from '../edtf/edtf-bounds.ts'
import type { Person } from '../knowledge/knowledge-base.ts'
import { madeOnce } from '../knowledge/made-once.ts'
import { fold } from '../vietnamese/fold.ts'

/** First and last day, `YYYY-MM-DD`; absent where open. */
export interface DayWindow {
  from?: string
  to?: string
}

/** A term of office as it is compared. */
export interface Term extends DayWindow {
  /** Folded. */
  title: string
  /** Country or body. */
  of: string
}

/** The terms of a person, read once: every story asks for them. */
export const termsOf = madeOnce((person: Person): readonly Term[] =>
  person.offices.map(({ title, of, from, to }) => ({
    title: fold(title),
    of,
    ...toWindow(earliestDay(from), latestDay(to)),
  })),
)

/** Whether two spans of days share a day. ISO days compare as text. */
export function meets(one: DayWindow, other: DayWindow): boolean {
  return !isBefore(one, other) && !isBefore(other, one)
}

function isBefore({ to }: DayWindow, { from }: DayWindow): boolean {
  return to !== undefined && from !== undefined && to < from
}

/** The days in which all of these people can have been in office; open where their terms say nothing. */
export function sharedDays(people: Iterable<Person>): DayWindow {
  let shared: DayWindow = {}
  for (const person of people) {
    const terms = termsOf(person)
    const ends = terms.map(({ to }) => to)
    const first = least(terms.flatMap(({ from = [] }) => from))
    const last = ends.includes(undefined) ? undefined : greatest(ends.flatMap((end = '') => end))
    shared = toWindow(greatest([shared.from ?? [], first ?? []].flat()), least([shared.to ?? [], last ?? []].flat()))
  }
  return shared
}

function least(days: readonly string[]): string | undefined {
  return days.toSorted()[0]
}

function greatest(days: readonly string[]): string | undefined {
  return days.toSorted().at(-1)
}

function toWindow(from: string | undefined, to: string | undefined): DayWindow {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}
