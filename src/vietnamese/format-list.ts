/**
 * A Vietnamese enumeration. An empty list is an empty text.
 *
 * @example formatList(['Armenia', 'Nga', 'Berlin']) // 'Armenia, Nga và Berlin'
 */
export function formatList(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} và ${last}`
}
