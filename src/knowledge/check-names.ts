import { report } from '../diagnostics/report.ts'
import type { KeyPath } from '../diagnostics/yaml-place.ts'
import type { PlacedValue } from './placed-value.ts'
import { type KnowledgeEntries, toAddress } from './to-knowledge-base.ts'

/** What can be named in a text. */
interface Named {
  id: string
  name: string
  otherName?: string | undefined
  aliases: string[]
  transliterations?: string[]
  from?: string | undefined
  to?: string | undefined
}

interface Claim {
  entry: PlacedValue<Named>
  path: KeyPath
}

/**
 * Reports a name that two entries claim at the same time. Accents count: `Đức` and `Duc` are two names. States that
 * never existed together may share one.
 */
export function checkNames({ people, countries, places, organisations }: KnowledgeEntries): void {
  const claims = new Map<string, Claim>()
  for (const entry of [...people, ...countries, ...places, ...organisations]) {
    for (const [name, path] of toNames(entry.value)) {
      const key = name.normalize('NFC').toLowerCase()
      const first = claims.get(key)
      if (first === undefined) claims.set(key, { entry, path })
      else reportCollision(entry, name, path, first)
    }
  }
}

function reportCollision(entry: PlacedValue<Named>, name: string, path: KeyPath, first: Claim): void {
  const other = first.entry.value
  if (other.id === entry.value.id || isApart(other, entry.value)) return
  const values = { name, id: entry.value.id, other: other.id, first: toAddress(first.entry, first.path) }
  report(entry.file, 'alias-collision', values, entry.placeOf(path))
}

/** Dates of mixed precision compare well as text here: `1991` is before `1991-12-26`. */
function isApart(one: Named, other: Named): boolean {
  const endsBefore = (a: Named, b: Named) => a.to !== undefined && b.from !== undefined && a.to <= b.from
  return endsBefore(one, other) || endsBefore(other, one)
}

function toNames({ name, otherName, aliases, transliterations = [] }: Named): [string, KeyPath][] {
  return [
    [name, ['name']],
    ...(otherName === undefined ? [] : [[otherName, ['otherName']] satisfies [string, KeyPath]]),
    ...aliases.map((alias, index): [string, KeyPath] => [alias, ['aliases', index]]),
    ...transliterations.map((form, index): [string, KeyPath] => [form, ['transliterations', index]]),
  ]
}
