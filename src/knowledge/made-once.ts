/**
 * Remembers what is made of each object for as long as that object lives: one knowledge base serves thousands of pages.
 *
 * @example const titlesOf = madeOnce(({ people }: KnowledgeBase) => toTitles(people))
 */
export function madeOnce<Key extends object, Value extends NonNullable<unknown>>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const made = new WeakMap<Key, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}
