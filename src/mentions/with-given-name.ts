import type { Token } from '../tokens/token.ts'
import type { WordForms } from '../vietnamese/word-forms.ts'
import type { FoundNames } from './find-names.ts'
import type { GazetteerName } from './gazetteer.ts'
import type { Passage } from './passage.ts'

/** Most words between a given name and a family name: `Ilham Heydar oglu Aliyev`. */
const longest = 2

/**
 * A family name with the bearer's given name or its initial before it as the full name that it is, even with an unknown
 * name between, such as a patronymic: `V.Putin`, `Nikol Vovayi Pashinyan`, `Donald J. Trump`. Anything else as it was.
 *
 * @param after the first word that may belong to it
 */
export function withGivenName<Found extends FoundNames>({ tokens }: Passage, found: Found, after: number): Found {
  if (found.names.some(({ part }) => part !== 'surname')) return found
  for (let from = Math.max(after, found.from - 1 - longest); from < found.from; from += 1) {
    const given = tokens[from]?.word
    if (given === undefined || !tokens.slice(from + 1, found.from + 1).every(isPart)) continue
    const isGiven = given.composed.length === 1 ? isInitial(given, tokens[from + 1]) : from < found.from - 1
    const [first, ...others] = isGiven ? found.names.filter((name) => isGivenName(given, name)) : []
    if (first !== undefined) return { ...found, from, names: [toFull(first), ...others.map(toFull)] }
  }
  return found
}

function isInitial({ capital }: WordForms, next: Token | undefined): boolean {
  return capital && next?.joint === 'dot'
}

function isGivenName({ folded }: WordForms, { given }: GazetteerName): boolean {
  return folded.length === 1 ? given.startsWith(folded) : given === folded
}

/** Azeri patronymics: `Heydar oglu`, `Arif qizi`. */
const kinship: ReadonlySet<string> = new Set(['oglu', 'qizi', 'gizi'])

function isPart({ word, joint }: Token): boolean {
  return (joint === 'space' || joint === 'dot') && (word.capital || kinship.has(word.folded))
}

function toFull(name: GazetteerName): GazetteerName {
  return { ...name, part: 'full' }
}
