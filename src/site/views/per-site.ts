import type { Site } from '../site.ts'

/** Remembers what is made of each key for a site, so that a story in a hundred lists is one object there. */
export function perSite<Key extends object, Value>(make: (site: Site, key: Key) => Value): typeof make {
  const made = new WeakMap<Site, WeakMap<Key, { value: Value }>>()
  return (site, key) => {
    const known = made.get(site) ?? new WeakMap<Key, { value: Value }>()
    made.set(site, known)
    const entry = known.get(key) ?? { value: make(site, key) }
    known.set(key, entry)
    return entry.value
  }
}
