/** Stories, events and names on one page of a list: decided here for every list. */
export const pageSize = 60

/** Names in an alphabetical index that stands on one page; a longer one has a page for each letter. */
export const longestIndex = 240

/** A list as pages of {@link pageSize}; an empty list is one empty page. */
export function paginate<Item>(items: readonly Item[]): readonly Item[][] {
  const count = Math.max(1, Math.ceil(items.length / pageSize))
  return Array.from({ length: count }, (_, index) => items.slice(index * pageSize, (index + 1) * pageSize))
}

/** One page of a list: its number from 1, of how many. */
export interface ListPage {
  number: number
  count: number
}
