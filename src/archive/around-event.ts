import type { KnownEvent } from '../knowledge/knowledge-base.ts'

/** Events before and after one, in the order of time. */
export interface AroundEvent {
  before: readonly KnownEvent[]
  after: readonly KnownEvent[]
}

/** Events on each side that are looked at, and of them the most that are told. */
const looked = 80
const told = 3

/**
 * The events before and after one that have to do with it, for two of its participants and places are theirs too; where
 * there is none on a side, the nearest in time.
 *
 * @param events in the order of time
 * @param at index of the event
 */
export function findAround(events: readonly KnownEvent[], at: number): AroundEvent {
  const event = events[at]
  if (!event) return { before: [], after: [] }
  const before = pick(event, events.slice(Math.max(0, at - looked), at).reverse())
  const after = pick(event, events.slice(at + 1, at + 1 + looked))
  return { before: before.reverse(), after }
}

/** @param nearest those on one side, the nearest first */
function pick(event: KnownEvent, nearest: readonly KnownEvent[]): KnownEvent[] {
  const ids = new Set(whoAndWhere(event))
  const kin = nearest.filter((other) => whoAndWhere(other).filter((id) => ids.has(id)).length > 1)
  return kin.length > 0 ? kin.slice(0, told) : nearest.slice(0, 1)
}

function whoAndWhere({ participants, places }: KnownEvent): string[] {
  return [...participants, ...places]
}
