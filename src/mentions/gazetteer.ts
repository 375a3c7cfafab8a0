import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { EntityKind } from '../knowledge/names-of.ts'
import type { Token } from '../tokens/token.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { perWord } from '../vietnamese/per-word.ts'
import type { WordForms } from '../vietnamese/word-forms.ts'
import { isLoose, isPrintedSo, longWord, type NameWord, toNameWord } from './is-printed-so.ts'
import { type ListedName, listNames } from './list-names.ts'
import { mayBeMisspelt, type NearWords, toNearWords } from './near-words.ts'
import type { Passage } from './passage.ts'

/** A form of a name. */
export interface GazetteerName {
  id: string
  kind: EntityKind
  /** The name that the archive uses, whatever was printed. */
  name: string
  /** `surname`: whose it is must come from the story. `never`: these words are not the entity, whatever is in them. */
  part: ListedName['part']
  words: readonly NameWord[]
  /** Counts only where one of these stands in the story too. */
  onlyWith?: readonly string[]
}

/** Every form of every name, as a trie over folded words. Build it once for a knowledge base. */
export interface Gazetteer {
  root: Node
  /** How names may begin with a word; undefined where none can. */
  beginningsOf: (word: WordForms) => Beginnings | undefined
  near: NearWords
}

/** Where the trie goes on behind a first word. */
interface Beginnings {
  /** As it is printed, where accents count. */
  accented: Node | undefined
  /** In a text without accents. */
  plain: Node | undefined
  mayBeMisspelt: boolean
}

interface Node {
  next: Map<string, Node>
  names: GazetteerName[]
  /** Of a first word: some name that begins with it may do so with a small letter. */
  small: boolean
}

/** Names that fit the words `from` to `to`, exclusive: several where a family name has several bearers. */
export interface FoundNames {
  names: readonly [GazetteerName, ...GazetteerName[]]
  from: number
  to: number
  /** A word of it is one letter off. */
  misspelt: boolean
}

/** The names of everything that the knowledge base knows. */
export function toGazetteer(knowledge: KnowledgeBase): Gazetteer {
  const root = toNode()
  const first = new Map<string, Node>()
  for (const { form, ...entry } of listNames(knowledge)) add(root, first, form, entry)
  return { root, beginningsOf: perWord((word) => toBeginnings(word, root, first)), near: toNearWords(root) }
}

/** @param first the nodes of first words by what the word must look like: see {@link toLook} */
function toBeginnings(word: WordForms, root: Node, first: ReadonlyMap<string, Node>): Beginnings | undefined {
  const accented = withCapital(first.get(toLook(word)), word)
  const plain = withCapital(root.next.get(word.folded), word)
  const isOdd = mayBeMisspelt(word)
  return accented || plain || isOdd ? { accented, plain, mayBeMisspelt: isOdd } : undefined
}

/** The node behind a word unless it lacks its capital. */
function withCapital(node: Node | undefined, { capital }: WordForms): Node | undefined {
  return node === undefined || capital || node.small ? node : undefined
}

function toNode(): Node {
  return { next: new Map(), names: [], small: false }
}

/** Whether a name can begin with a word, well or badly spelt: a cheap look before the others. */
export function mayBegin({ beginningsOf }: Gazetteer, { unaccented }: Passage, word: WordForms): boolean {
  const beginnings = beginningsOf(word)
  if (beginnings === undefined) return false
  return beginnings.mayBeMisspelt || (unaccented ? beginnings.plain : beginnings.accented) !== undefined
}

/** Where the trie goes on behind a first word as it is printed. */
function firstNode({ beginningsOf }: Gazetteer, { unaccented }: Passage, word: WordForms): Node | undefined {
  const beginnings = beginningsOf(word)
  return unaccented ? beginnings?.plain : beginnings?.accented
}

/** Short words are told apart by their accents, long ones are not. */
function toLook({ composed, folded, accents }: WordForms): string {
  return composed.length >= longWord ? folded : accents
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
      next = near.nextOf(node, token.word)
    }
    node = next
    const names = node && misspelt >= 0 ? namesAt(node, passage, from, misspelt) : undefined
    if (names && isLong(names, tokens.slice(from, to + 1), near)) found = { names, from, to: to + 1, misspelt: true }
  }
  return found
}

/** Whether a name has letters enough to be told misspelt, as printed or as it should be. */
function isLong(names: FoundNames['names'], printed: readonly Token[], near: NearWords): boolean {
  const length = printed.reduce((sum, { word }) => sum + word.composed.length, 0)
  return names.every(({ words }) => near.isLong(Math.max(length, countLetters(words))))
}

/** Words from the first on among which the misspelt one is. */
const misspeltReach = 4

function countLetters(words: readonly NameWord[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0)
}

function nextNode({ next }: Node, token: Token | undefined): Node | undefined {
  return token && next.get(token.word.folded)
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

function add(root: Node, first: Map<string, Node>, form: string, entry: Omit<GazetteerName, 'words'>): void {
  const tokens = tokenize(form).words
  const words = tokens.map(({ word }) => toNameWord(word))
  const node = tokens.reduce(descend, root)
  const isKnown = node.names.some(
    (name) =>
      name.id === entry.id &&
      name.part === entry.part &&
      name.words.every(({ accents }, index) => accents === words[index]?.accents),
  )
  if (words.length > 0 && !isKnown) node.names.push({ ...entry, words })
  const begin = tokens[0]
  if (begin === undefined) return
  const start = descend(root, begin)
  start.small ||= !begin.word.capital || isLoose(entry.kind, 0)
  first.set(toLook(begin.word), start)
}

function descend(node: Node, { word: { folded } }: Token): Node {
  const next = node.next.get(folded) ?? toNode()
  node.next.set(folded, next)
  return next
}
