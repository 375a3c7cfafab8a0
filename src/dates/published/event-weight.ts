import type { KnownEvent } from '../../knowledge/knowledge-base.ts'
import type { Occurrence } from './event-calendar.ts'
import type { EventDay } from './event-days.ts'
import type { Told } from './page-traits.ts'

/** More than names and words of one event are worth, however many. */
const most = { names: 6, words: 5 } as const

/** So many times what its words weigh the names count at most: the same people and places are in the news all year. */
const namesByWords = 2.5

/** Wars and offensives fill the news of their days; protests are on other days as well. */
const fame: Partial<Record<KnownEvent['kind'], number>> = { war: 3, offensive: 1, protest: -2 }

/** What speaks against an event: none of its places is named, no word of its kind is said, its day is not. */
const lacks = { place: 2, kind: 2, day: 1.5 } as const

/** Meetings and signings are told apart by their place, and so is what is of no kind. */
const placedKinds: ReadonlySet<KnownEvent['kind']> = new Set(['talks', 'treaty', 'statement', 'visit', 'other'])

/** The next of them follows soon: a story that does not say their day is of another. */
const meetings: ReadonlySet<KnownEvent['kind']> = new Set(['talks', 'visit'])

/**
 * How far a story tells of an event on one of its days, in natural logarithms: what its names and words weigh, less the
 * days on which it may have fallen by chance, and less what one would expect and it does not say.
 */
export function weighEvent(
  { event: { kind, places }, length }: Occurrence,
  { width, isBefore }: Pick<EventDay, 'width' | 'isBefore'>,
  told: Told,
): number {
  if (isBefore && meetings.has(kind)) return 0
  const words = Math.min(told.words, most.words)
  const names = Math.min(told.names, words * namesByWords, most.names)
  const chance = Math.max(0, Math.log(length + width - 1) - (fame[kind] ?? 0))
  const noPlace = !told.placed && places.length > 0 && placedKinds.has(kind) ? lacks.place : 0
  const noKind = told.ofKind || isBefore || kind === 'other' ? 0 : lacks.kind
  return names + words - chance - noPlace - noKind - (isBefore ? lacks.day : 0)
}
