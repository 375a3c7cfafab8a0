/** Stories, events and names on one page of a list: decided here for every list. */
export const pageSize = 50

/** Names in an alphabetical index that stands on one page; a longer one has a page for each letter. */
export const longestIndex = 240

/** A list as pages, of {@link pageSize} unless told otherwise; an empty list is one empty page. */
export function paginate<Item>(items: readonly Item[], size = pageSize): readonly Item[][] {
  const count = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}

/** One page of a list: its number from 1, of how many. */
export interface ListPage {
  number: number
  count: number
}
