import { type Token, tokenAt, wordAt } from '../tokens/token.ts'
import { callings } from '../vietnamese/callings.ts'
import { kinTerms } from '../vietnamese/personal-names.ts'
import { type Counterpart, findCounterpart } from './find-counterpart.ts'
import { type FoundNames, findMisspelt, findNames, mayBegin } from './find-names.ts'
import { type IsName, isActing, type Sense, senseOf } from './fits-context.ts'
import type { Gazetteer, GazetteerName } from './gazetteer.ts'
import { isInForeignName, isInLongerName } from './is-in-longer-name.ts'
import { type FoundTitle, findTitle } from './office-titles.ts'
import { type HasWords, type Passage, toPassage } from './passage.ts'
import { toPrecededBy } from './preceded-by.ts'
import { withGivenName } from './with-given-name.ts'

/** A name where it stands in a text. */
export interface Sighting {
  /** The first is meant, unless all are family names: then one of them. */
  names: readonly [GazetteerName, ...GazetteerName[]]
  /** UTF-16 offsets; `end` is exclusive. A person's title is included. */
  start: number
  end: number
  /** Composed, in small letters, words parted by blanks, without a title. */
  printed: string
  /** It opens a sentence that does not go on with what states do: it may be somebody's given name. */
  bare: boolean
  /** A word of it is one letter off. */
  misspelt: boolean
  /** May be a noun at the head of a sentence. */
  doubtful: boolean
  /** `cố Tổng thống Heydar Aliyev`: who is spoken of, but acts no more. */
  late: boolean
  /** The family name of someone else, whose given name the knowledge base does not know: no mention. */
  isStranger: boolean
  /** The title before a person's name, even where a country or body stands between. */
  title: FoundTitle | undefined
  /** Id of the country or body named right before. */
  of: string | undefined
  /** A country with `người đồng cấp` before it and no name behind: the one in an office there. */
  counterpart: Counterpart | undefined
}

/** What a name can be that is none. */
export type OtherSense = Exclude<Sense, 'name' | 'doubtful'>

/** UTF-16, `end` exclusive. */
interface Offsets {
  start: number
  end: number
}

/** What was found in one text. */
export interface Sightings {
  passage: Passage
  sightings: readonly Sighting[]
  /** Words that entries say never mean them, and names that were a namesake's. UTF-16 offsets. */
  passed: readonly Offsets[]
  /** Names that stood there and were something else, as {@link Sighting.printed}, with what they were. */
  others: ReadonlyMap<string, OtherSense>
}

/**
 * The names in a text, in order, none over another. Of several that begin at a word, the longest that fits wins.
 *
 * @param tokens its words
 * @param storyHas asks the story that the text is of
 */
export function findSightings(
  text: string,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  storyHas: HasWords,
): Sightings {
  const passage = toPassage(text, tokens, storyHas)
  const isName = toIsName(gazetteer, passage)
  const sightings: Sighting[] = []
  const passed: Offsets[] = []
  const others = new Map<string, OtherSense>()
  const refuse = toRefuse(passage, passed, others)
  let last: FoundNames | undefined
  for (let index = 0; index < tokens.length; index += 1) {
    const word = tokens[index]?.word
    if (word === undefined || !mayBegin(gazetteer, word, tokens[index + 1])) continue
    const found = findAt(gazetteer, passage, index, isName, refuse)
    if (found === undefined) continue
    index = found.to - 1
    if (found.names[0].part === 'never') passed.push(toOffsets(passage, found))
    if (found.names[0].part === 'never' || isInForeignName(passage, found, last)) continue
    const named = withGivenName(passage, found, last?.to ?? 0)
    sightings.push(toSighting(passage, named, last, isName))
    last = named
  }
  return { passage, sightings, passed, others }
}

function toIsName(gazetteer: Gazetteer, passage: Passage): IsName {
  return (index) => index < passage.tokens.length && findNames(gazetteer, passage, index).length > 0
}

/** Notes a name that is something else. */
type Refuse = (refused: FoundNames, sense: OtherSense) => void

function toRefuse(passage: Passage, passed: Offsets[], others: Map<string, OtherSense>): Refuse {
  return (refused, sense) => {
    others.set(toPrinted(passage, refused), sense)
    if (sense === 'namesake') passed.push(toOffsets(passage, refused))
  }
}

function toOffsets({ tokens }: Passage, { from, to }: FoundNames): Offsets {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}

function findAt(
  gazetteer: Gazetteer,
  passage: Passage,
  index: number,
  isName: IsName,
  refuse: Refuse,
): FoundHere | undefined {
  for (const found of findNames(gazetteer, passage, index)) {
    const sense = found.names[0].part === 'never' ? 'name' : senseOf(passage, found, isName)
    if (sense !== 'name' && sense !== 'doubtful') refuse(found, sense)
    else if (found.names[0].part === 'never' || !isInLongerName(passage, found, isName))
      return toHere(found, sense !== 'name')
  }
  const misspelt = passage.tokens[index]?.word.capital ? findMisspelt(gazetteer, passage, index) : undefined
  return misspelt && toHere(misspelt, false)
}

type FoundHere = FoundNames & Pick<Sighting, 'doubtful'>

/** Key by key: spreading is slow, and this is done for every name. */
function toHere({ names, from, to, misspelt }: FoundNames, doubtful: boolean): FoundHere {
  return { names, from, to, misspelt, doubtful }
}

function toPrinted({ tokens }: Passage, { from, to }: FoundNames): string {
  let printed = tokens[from]?.word.lower ?? ''
  for (let index = from + 1; index < to; index += 1) printed += ` ${tokens[index]?.word.lower ?? ''}`
  return printed
}

const hasCalling = toPrecededBy(callings)

/**
 * `Costa` in `Cầu thủ Costa`, whose calling is no office; `Sargsyan` in `Samvel Sargsyan`, unknown: a capital word stands
 * before it that is no title, no kin term, no known name and no ordinary word that opens the sentence.
 */
function isStranger({ tokens, shouted }: Passage, { from }: FoundNames, last: FoundNames | undefined): boolean {
  const previous = tokenAt(tokens, from - 1)
  const joint = tokens[from]?.joint
  if (hasCalling(tokens, from)) return true
  if (previous === undefined || joint === 'far' || joint === 'hyphen' || !previous.word.capital) return false
  if (joint === 'dot') return previous.word.composed.length === 1
  if (kinTerms.has(previous.word.lower) || last?.to === from || findTitle(tokens, from) !== undefined) return false
  return !(previous.opens || shouted) || !previous.word.syllable
}

function toSighting(passage: Passage, found: FoundHere, last: FoundNames | undefined, isName: IsName): Sighting {
  const { tokens } = passage
  const { from, to, misspelt, doubtful } = found
  const names = preferFull(found.names)
  const [first] = names
  const body = last?.to === from && (last.names[0].kind === 'country' || last.names[0].kind === 'organisation')
  const title = first.kind === 'person' ? findTitle(tokens, body ? last.from : from) : undefined
  const startsAt = title === undefined || body ? from : title.from
  const counterpart = first.kind === 'country' ? findCounterpart(passage, found, isName) : undefined
  return {
    names,
    printed: toPrinted(passage, found),
    bare: tokens[from]?.opens === true && !isActing(passage, to),
    misspelt,
    doubtful,
    late: title !== undefined && wordAt(tokens, title.from - 1) === 'cố',
    isStranger: first.part !== 'full' && isStranger(passage, found, last),
    start: tokens[startsAt]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    title,
    of: body ? last.names[0].id : undefined,
    counterpart,
  }
}

/** Family names count only where no name in full is printed the same. */
function preferFull(names: FoundNames['names']): FoundNames['names'] {
  if (names.length === 1) return names
  const [first, ...others] = names.filter(({ part }) => part === 'full')
  return first === undefined ? names : [first, ...others]
}
