import type { Person } from '../knowledge/knowledge-base.ts'
import { isOffice } from './office-titles.ts'
import { type DayWindow, meets, type Term, termsOf } from './terms.ts'

/** What is known of the story. Keys are ids of people, places in the story count upwards. */
export interface StoryContext {
  /** Named in full anywhere. */
  named: ReadonlyMap<string, Person>
  /** Whose family name an unknown person bears as well. */
  strangers: ReadonlySet<string>
  /** The days that the story can be of. */
  window: DayWindow
  /** Where each was last named so far. */
  lastNamed: Map<string, number>
  /** Where an unknown bearer of their family name was last named so far. */
  lastStranger: Map<string, number>
}

/** What stands before a family name: a title, folded (`tong thong`), and the country it is of. */
export interface Credentials {
  title?: string
  of?: string
}

/**
 * Whose family name it is. Only those who ever had the title before it count, where any had; of these, where more than
 * one is left, those who had it in the story's days. Then, in this order: the last of them named before, unless a stranger
 * of that name came after; the only one named in full later; without a stranger in the story, the only one left that the
 * title fits; the only one in any office in the story's days. So `Costa` without a title is nobody while Costa holds no
 * office. Undefined when more than one remains: a wrong link is worse than none.
 */
export function resolveSurname(
  bearers: readonly Person[],
  credentials: Credentials,
  { named, strangers, window, lastNamed, lastStranger }: StoryContext,
): Person | undefined {
  const candidates = narrow(bearers, credentials, window)
  const placeOf = ({ id }: Person) => lastNamed.get(id) ?? -1
  const latest = candidates.toSorted((a, b) => placeOf(b) - placeOf(a))[0]
  if (latest === undefined) return undefined
  if (placeOf(latest) >= 0) return placeOf(latest) > (lastStranger.get(latest.id) ?? -1) ? latest : undefined
  const later = candidates.filter(({ id }) => named.has(id))
  if (later.length > 0 || strangers.has(latest.id)) return only(later)
  const entitled = candidates.filter((person) => hasHeld(person, credentials))
  const holding = only(entitled.filter((person) => hasHeld(person, credentials, window)))
  return credentials.title === undefined ? holding : (only(entitled) ?? holding)
}

/** Those whom the title fits, of these those in office then; all where it tells nothing. */
function narrow(bearers: readonly Person[], credentials: Credentials, window: DayWindow): readonly Person[] {
  if (credentials.title === undefined || bearers.length === 1) return bearers
  const entitled = bearers.filter((person) => hasHeld(person, credentials))
  if (entitled.length < 2) return entitled.length === 0 ? bearers : entitled
  const holding = entitled.filter((person) => hasHeld(person, credentials, window))
  return holding.length === 0 ? entitled : holding
}

/** Whether the person had the office that the title names, of that country or body, in those days; no title fits all. */
function hasHeld(person: Person, { title, of }: Credentials, window?: DayWindow): boolean {
  if (title === undefined && window === undefined) return true
  return termsOf(person).some((term) => fits(term, title, of) && (window === undefined || meets(term, window)))
}

function fits(term: Term, title: string | undefined, of: string | undefined): boolean {
  return title === undefined || ((of === undefined || term.of === of) && isOffice(term.title, title))
}

/**
 * The only one who had an office of a country in the story's days; undefined when nobody or more than one had, or the day
 * is unknown.
 *
 * @param title folded
 */
export function findHolder(people: Iterable<Person>, title: string, of: string, window: DayWindow): Person | undefined {
  if (window.from === undefined || window.to === undefined) return undefined
  return only([...people].filter((person) => hasHeld(person, { title, of }, window)))
}

/** What a person was in the story's days, folded; undefined when more than one thing, or nothing. */
export function titleOf(person: Person, window: DayWindow): string | undefined {
  const held = termsOf(person).filter((term) => meets(term, window))
  return only([...new Set(held.map(({ title }) => title))])
}

function only<T>(values: readonly T[]): T | undefined {
  return values.length === 1 ? values[0] : undefined
}
