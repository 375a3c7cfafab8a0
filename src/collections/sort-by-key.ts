import { compareText } from './compare-text.ts'

/** Sorts by a text, made once for each item and compared by code unit: the same order on every machine. */
export function sortByKey<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Item[] {
  return [...items]
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ item }) => item)
}
