/**
 * What `Array.prototype.flatMap` gives, in a twentieth of the time: V8 defines each element of that method's result as
 * if it were a property of any object, and every line and word of a page would pay for it.
 */
export function flatMap<Item, Result>(
  items: Iterable<Item>,
  toResults: (item: Item, index: number) => readonly Result[] | Result,
): Result[] {
  const all: Result[] = []
  let index = 0
  for (const item of items) {
    const results = toResults(item, index++)
    if (isList(results)) for (const result of results) all.push(result)
    else all.push(results)
  }
  return all
}

function isList<Result>(results: readonly Result[] | Result): results is readonly Result[] {
  return Array.isArray(results)
}
