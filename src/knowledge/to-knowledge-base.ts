import { report } from '../diagnostics/report.ts'
import type { KeyPath } from '../diagnostics/yaml-place.ts'
import type {
  Country,
  KnowledgeBase,
  KnownEvent,
  Organisation,
  Outlet,
  Person,
  Place,
  Thread,
} from './knowledge-base.ts'
import type { PlacedValue } from './placed-value.ts'

/** Every entry of every knowledge file, in file order. */
export interface KnowledgeEntries {
  people: PlacedValue<Person>[]
  countries: PlacedValue<Country>[]
  places: PlacedValue<Place>[]
  organisations: PlacedValue<Organisation>[]
  events: PlacedValue<KnownEvent>[]
  threads: PlacedValue<Thread>[]
  outlets: PlacedValue<Outlet>[]
}

/**
 * Entries by id. An id belongs to one entry only: the first keeps it, a later one is left out with a message. People,
 * countries, places, organisations and events share one set of ids, since an event's participants or a thread's
 * entities name any of them; threads and outlets have their own.
 */
export function toKnowledgeBase(entries: KnowledgeEntries): KnowledgeBase {
  const taken: Taken = new Map()
  return {
    people: toMap(entries.people, taken),
    countries: toMap(entries.countries, taken),
    places: toMap(entries.places, taken),
    organisations: toMap(entries.organisations, taken),
    events: toMap(entries.events, taken),
    threads: toMap(entries.threads, new Map()),
    outlets: toMap(entries.outlets, new Map()),
  }
}

/** By id, the entry that has it. */
type Taken = Map<string, PlacedValue>

/** @param taken grows */
function toMap<T extends { id: string }>(entries: PlacedValue<T>[], taken: Taken): ReadonlyMap<string, T> {
  const map = new Map<string, T>()
  for (const entry of entries) {
    const { id } = entry.value
    const first = taken.get(id)
    if (first !== undefined) {
      report(entry.file, 'duplicate-id', { id, first: toAddress(first, ['id']) }, entry.placeOf(['id']))
    } else {
      taken.set(id, entry)
      map.set(id, entry.value)
    }
  }
  return map
}

/** A place for use in another file's message: `people.yaml:12`. */
export function toAddress({ file, placeOf }: PlacedValue, path: KeyPath): string {
  const place = placeOf(path)
  return `${file.basename ?? ''}:${'start' in place ? place.start.line : place.line}`
}
