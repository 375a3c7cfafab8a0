import { fold } from '../vietnamese/fold.ts'
import type { FoundNames, GazetteerName } from './gazetteer.ts'
import type { Passage } from './passage.ts'
import type { Token } from './tokenize.ts'

/** Most words between a given name and a family name: `Ilham Heydar oglu Aliyev`. */
const longest = 2

/**
 * A family name with the bearer's given name before it and an unknown name between, such as a patronymic or an initial, as
 * the full name that it is: `Nikol Vovayi Pashinyan`, `Donald J. Trump`. Anything else as it was.
 *
 * @param after the first word that may belong to it
 */
export function readMiddleName<Found extends FoundNames>({ tokens }: Passage, found: Found, after: number): Found {
  if (found.names.some(({ part }) => part !== 'surname')) return found
  for (let from = Math.max(after, found.from - 1 - longest); from <= found.from - 2; from += 1) {
    const given = tokens[from]?.word
    if (given === undefined || !tokens.slice(from + 1, found.from + 1).every(isPart)) continue
    const [first, ...others] = found.names.filter(({ name }) => fold(name.split(' ')[0] ?? '') === given.folded)
    if (first !== undefined) return { ...found, from, names: [toFull(first), ...others.map(toFull)] }
  }
  return found
}

/** Azeri patronymics: `Heydar oglu`, `Arif qizi`. */
const kinship: ReadonlySet<string> = new Set(['oglu', 'qizi', 'gizi'])

function isPart({ word, joint }: Token): boolean {
  return (joint === 'space' || joint === 'dot') && (word.capital || kinship.has(word.folded))
}

function toFull(name: GazetteerName): GazetteerName {
  return { ...name, part: 'full' }
}
