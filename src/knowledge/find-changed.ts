import { z } from 'zod'
import { loadYaml } from './load-yaml.ts'
import type { PlacedValue } from './placed-value.ts'

const identified = z.array(z.looseObject({ id: z.string() }))

/**
 * Of the entries of one knowledge file, those that it did not hold before, or held otherwise; all of them when it was
 * not there or cannot be read.
 *
 * @param before the file's text as it was
 */
export function findChanged<Entry extends { id: string }>(
  entries: readonly PlacedValue<Entry>[],
  before: string | undefined,
): PlacedValue<Entry>[] {
  const [first] = entries
  if (first === undefined) return []
  const [old, now] = [toDigests(before), toDigests(String(first.file))]
  return entries.filter(({ value: { id } }) => old.get(id) !== now.get(id))
}

/** Each entry by its id, as a text that differs when the entry does; comments do not count. */
function toDigests(text = ''): ReadonlyMap<string, string> {
  const entries = identified.safeParse(loadYaml(text)).data ?? []
  return new Map(entries.map((entry) => [entry.id, JSON.stringify(entry)]))
}
