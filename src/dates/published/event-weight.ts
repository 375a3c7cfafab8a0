import type { KnownEvent } from '../../knowledge/knowledge-base.ts'
import type { Occurrence } from './event-calendar.ts'
import type { EventDay } from './event-days.ts'
import type { Told } from './page-traits.ts'

type Kind = KnownEvent['kind']

/** More than names and words of one event are worth, however many. */
const most = { names: 6, words: 5 } as const

/** So many times what its words weigh the names count at most: the same people and places are in the news all year. */
const namesByWords = 2.5

/** Wars and offensives fill the news of their days; protests are on other days as well. */
const fame: Partial<Record<Kind, number>> = { war: 3, offensive: 1, protest: -2 }

/** What speaks against an event: its place, people or kind are not said, or its day is not. */
const lacks = { place: 2, meetingPlace: 3.5, people: 2, kind: 2, day: 1.5 } as const

/** Signings are told apart by their place, and so is what is of no kind. */
const placedKinds: ReadonlySet<Kind> = new Set(['treaty', 'statement', 'other'])

/** Meetings are told apart by their place and people. The next follows soon: a story without their day is of another. */
const meetings: ReadonlySet<Kind> = new Set(['talks', 'visit'])

/** Told in many ways, without a word of their kind too. */
const looseKinds: ReadonlySet<Kind> = new Set(['talks', 'treaty', 'statement'])

/**
 * How far a story tells of an event on one of its days, in natural logarithms: what its names and words weigh, less the
 * days on which it may have fallen by chance, and less what one would expect and it does not say.
 */
export function weighEvent(
  { event, length }: Occurrence,
  { width, isBefore }: Pick<EventDay, 'width' | 'isBefore'>,
  told: Told,
): number {
  const { kind } = event
  const hasKind = told.ofKind || kind === 'other'
  if ((isBefore && meetings.has(kind)) || !(hasKind || looseKinds.has(kind))) return 0
  const words = Math.min(told.words, most.words)
  const names = Math.min(told.names, words * namesByWords, most.names)
  const chance = Math.max(0, Math.log(length + width - 1) - (fame[kind] ?? 0))
  const unsaid = isBefore ? lacks.day : hasKind ? 0 : lacks.kind
  return names + words - chance - lacking(event, told) - unsaid
}

function lacking({ kind }: KnownEvent, { placed, peopled }: Told): number {
  if (!meetings.has(kind)) return placed || !placedKinds.has(kind) ? 0 : lacks.place
  return (placed ? 0 : lacks.meetingPlace) + (peopled ? 0 : lacks.people)
}
