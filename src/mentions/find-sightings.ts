import { isSyllable } from '../vietnamese/is-syllable.ts'
import { kinTerms } from './ambiguous-names.ts'
import { isUnaccented } from './compare-accents.ts'
import { fitsContext } from './fits-context.ts'
import { type FoundNames, findNames, type Gazetteer, type GazetteerName } from './gazetteer.ts'
import { type FoundTitle, findTitle } from './office-titles.ts'
import { lowerText, type Token, tokenize } from './tokenize.ts'

/** A name where it stands in a text. */
export interface Sighting {
  /** The first is meant, unless all are family names: then one of them. */
  names: readonly [GazetteerName, ...GazetteerName[]]
  /** UTF-16 offsets; `end` is exclusive. A person's title is included. */
  start: number
  end: number
  /** The family name of someone else, whose given name the knowledge base does not know: no mention. */
  isStranger: boolean
  /** The title before a person's name, even where a country stands between. */
  title?: FoundTitle
  /** Id of the country named right before. */
  of?: string
}

/** The names in a text, in order, none over another. Of several that begin at a word, the longest that fits wins. */
export function findSightings(text: string, gazetteer: Gazetteer): Sighting[] {
  const tokens = tokenize(text)
  const unaccented = tokens.every((token) => isUnaccented(token.text))
  const namesAt = (index: number) => findNames(gazetteer, tokens, index, unaccented)
  const isName = (index: number) => namesAt(index).length > 0
  const sightings: Sighting[] = []
  let last: FoundNames | undefined
  for (let index = 0; index < tokens.length; index += 1) {
    const found = namesAt(index).find((names) => fits(tokens, names, isName))
    if (found === undefined) continue
    sightings.push(toSighting(tokens, found, last))
    last = found
    index = found.to - 1
  }
  return sightings
}

function fits(tokens: readonly Token[], names: FoundNames, isName: (index: number) => boolean): boolean {
  return fitsContext(tokens, names, isName) && !(isSurname(names) && isGivenName(tokens, names, isName))
}

function isSurname({ names }: FoundNames): boolean {
  return names.every((name) => name.isSurname)
}

/** `Michel` in `Michel Barnier`: an unknown word with a capital follows. */
function isGivenName(tokens: readonly Token[], { to }: FoundNames, isName: (index: number) => boolean): boolean {
  const next = tokens[to]
  return next?.joint === 'space' && next.capital && !isName(to)
}

/**
 * `Sargsyan` in `Samvel Sargsyan`, unknown: a capital word stands before it that is no title, no kin term, no known
 * name and no ordinary word that opens the sentence.
 */
function isStranger(tokens: readonly Token[], { from }: FoundNames, last: FoundNames | undefined): boolean {
  const previous = tokens[from - 1]
  const joint = tokens[from]?.joint
  if (previous === undefined || joint === 'far' || joint === 'hyphen' || !previous.capital) return false
  if (joint === 'dot') return previous.text.length === 1
  if (kinTerms.has(lowerText(previous)) || last?.to === from || findTitle(tokens, from) !== undefined) return false
  return !previous.opens || !isSyllable(previous.text)
}

function toSighting(tokens: readonly Token[], found: FoundNames, last: FoundNames | undefined): Sighting {
  const { names, from, to } = found
  const inFull = names.filter((name) => !name.isSurname)
  const country = last?.to === from && last.names[0].kind === 'country' ? last : undefined
  const title = names[0].kind === 'person' ? findTitle(tokens, country?.from ?? from) : undefined
  const startsAt = title === undefined || country !== undefined ? from : title.from
  return {
    names: inFull[0] === undefined ? names : [inFull[0]],
    isStranger: inFull.length === 0 && isStranger(tokens, found, last),
    start: tokens[startsAt]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    ...(title !== undefined && { title }),
    ...(country !== undefined && { of: country.names[0].id }),
  }
}
