import { flatMap } from '../collections/flat-map.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { madeOnce } from '../knowledge/made-once.ts'
import { findNameable, namesOf } from '../knowledge/names-of.ts'
import { foldKey } from '../vietnamese/fold.ts'

/** A body of a state, as the archive names it. */
export interface StateBody {
  id: string
  name: string
}

/** `bo ngoai giao` → by country, the body that goes by these words with the country behind them. */
export const bareBodiesOf = madeOnce(
  (knowledge: KnowledgeBase): ReadonlyMap<string, ReadonlyMap<string, StateBody>> => {
    const bodies = new Map<string, Map<string, StateBody>>()
    for (const entry of knowledge.organisations.values()) {
      const country = entry.country === undefined ? undefined : findNameable(knowledge, entry.country)
      if (country === undefined) continue
      const suffixes = namesOf(country).map((name) => ` ${foldKey(name)}`)
      const forms = flatMap(namesOf({ kind: 'organisation', entry }), (name) => {
        const key = foldKey(name)
        const suffix = suffixes.find((ending) => key.endsWith(ending))
        return suffix === undefined ? [] : key.slice(0, -suffix.length)
      })
      for (const form of new Set(forms)) {
        const byCountry = bodies.get(form) ?? new Map<string, StateBody>()
        byCountry.set(country.entry.id, { id: entry.id, name: entry.name })
        bodies.set(form, byCountry)
      }
    }
    return bodies
  },
)
