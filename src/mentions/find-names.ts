import { isCapital, type Token, tokenAt } from '../tokens/token.ts'
import { settlementWords } from '../vietnamese/announcing-words.ts'
import type { WordForms } from '../vietnamese/word-forms.ts'
import type { Gazetteer, GazetteerName, Node } from './gazetteer.ts'
import { isPrintedSo, type NameWord } from './is-printed-so.ts'
import { mayBeMisspelt, type NearWords } from './near-words.ts'
import type { Passage } from './passage.ts'
import { toPrecededBy } from './preceded-by.ts'

/** Names that fit the words `from` to `to`, exclusive: several where a family name has several bearers. */
export interface FoundNames {
  names: readonly [GazetteerName, ...GazetteerName[]]
  from: number
  to: number
  /** A word of it is one letter off. */
  misspelt: boolean
}

/** Whether a name can begin with a word and go on with the next, well or badly spelt: a cheap look before the others. */
export function mayBegin({ beginningsOf }: Gazetteer, word: WordForms, next: Token | undefined): boolean {
  const beginnings = beginningsOf(word)
  if (beginnings === undefined) return false
  if (beginnings.isWhole) return true
  return next !== undefined && ((beginnings.bits & next.word.bit) !== 0 || mayBeMisspelt(next.word))
}

/** Where the trie goes on behind a first word as it is printed. */
function firstNode({ beginningsOf }: Gazetteer, { unaccented }: Passage, word: WordForms): Node | undefined {
  const beginnings = beginningsOf(word)
  return unaccented ? beginnings?.plain : beginnings?.accented
}

/** The names that begin at a word and fit the text in letters, accents and capitals, longest first. */
export function findNames(gazetteer: Gazetteer, passage: Passage, from: number): readonly FoundNames[] {
  const { tokens } = passage
  const word = tokens[from]?.word
  let node = word && firstNode(gazetteer, passage, word)
  if (node === undefined) return none
  let found = none
  for (let to = from + 1; node !== undefined; to += 1) {
    const names = namesAt(node, passage, from)
    if (names !== undefined) found = [{ names, from, to, misspelt: false }, ...found]
    node = isJoined(tokens, to) ? nextNode(node, tokens[to]) : undefined
  }
  return found
}

/** Shared: few words begin a name. */
const none: readonly FoundNames[] = []

/**
 * The longest name that begins at a word if one of its words is read with one letter put right. Only long names: see
 * {@link NearWords}.
 */
export function findMisspelt({ root, near }: Gazetteer, passage: Passage, from: number): FoundNames | undefined {
  const { tokens } = passage
  if (!tokens.slice(from, from + misspeltReach).some(({ word }) => mayBeMisspelt(word))) return undefined
  let found: FoundNames | undefined
  let node: Node | undefined = root
  let misspelt = -1
  for (let to = from; node !== undefined; to += 1) {
    const token = to === from || isJoined(tokens, to) ? tokens[to] : undefined
    let next = nextNode(node, token)
    if (next === undefined && token !== undefined && misspelt < 0) {
      misspelt = to - from
      next = near.nextOf(node, token.word, to === from)
    }
    node = next
    const names = node && misspelt >= 0 ? namesAt(node, passage, from, misspelt) : undefined
    if (names && mayBeSlip(names, tokens, from, to, near)) found = { names, from, to: to + 1, misspelt: true }
  }
  return found
}

/** Whether the words from one to another, inclusive, are these names with a slip. Events are named after others. */
function mayBeSlip(
  names: FoundNames['names'],
  tokens: readonly Token[],
  from: number,
  to: number,
  near: NearWords,
): boolean {
  if (names[0].kind === 'event') return false
  return isLong(names, tokens.slice(from, to + 1), near) || isCountry(names, tokens, from, to)
}

/** Whether a name has letters enough to be told misspelt, as printed or as it should be. */
function isLong(names: FoundNames['names'], printed: readonly Token[], near: NearWords): boolean {
  const length = printed.reduce((sum, { word }) => sum + word.composed.length, 0)
  return names.every(({ words }) => near.isLong(Math.max(length, countLetters(words))))
}

const isBehindSettlement = toPrecededBy(settlementWords)

/** Letters of the shortest country that may be misspelt, and of its printing. */
const shortestCountry = 7

/** `Armernia`; a word in capitals beside it makes it part of somebody's name: `Georgina Rodriguez`. */
function isCountry(
  [{ kind, words }]: FoundNames['names'],
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  if (kind !== 'country' || to > from || words.length > 1 || isBehindSettlement(tokens, from)) return false
  const letters = Math.min(tokens[from]?.word.composed.length ?? 0, countLetters(words))
  return letters >= shortestCountry && !isCapital(tokenAt(tokens, from - 1)) && !isCapital(tokens[to + 1])
}

/** Words from the first on among which the misspelt one is. */
const misspeltReach = 4

function countLetters(words: readonly NameWord[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0)
}

function nextNode({ next, bits }: Node, token: Token | undefined): Node | undefined {
  if (token === undefined || (bits & token.word.bit) === 0) return undefined
  return next.get(token.word.folded)
}

function namesAt({ names }: Node, passage: Passage, from: number, misspelt?: number): FoundNames['names'] | undefined {
  const [only] = names
  if (only === undefined) return undefined
  if (names.length === 1) return isMeant(only, passage, from, misspelt) ? [only] : undefined
  const [first, ...others] = names.filter((name) => isMeant(name, passage, from, misspelt))
  return first && [first, ...others]
}

function isMeant(name: GazetteerName, passage: Passage, from: number, misspelt: number | undefined): boolean {
  if (!isPrintedSo(name, passage, from, misspelt)) return false
  return name.onlyWith === undefined || name.onlyWith.some(passage.storyHas)
}

/** Whether a word can go on the name of the one before it; a full stop only ends an abbreviation there: `D.C`, `St. P`. */
function isJoined(tokens: readonly Token[], index: number): boolean {
  const joint = tokens[index]?.joint
  return joint === 'dot' ? (tokens[index - 1]?.word.composed.length ?? 0) <= longestAbbreviation : joint !== 'far'
}

const longestAbbreviation = 2
