import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { NameableKind } from '../knowledge/names-of.ts'
import type { Token } from '../tokens/token.ts'
import { tokenize } from '../tokens/tokenize.ts'
import { fold } from '../vietnamese/fold.ts'
import { perWord } from '../vietnamese/per-word.ts'
import type { WordForms } from '../vietnamese/word-forms.ts'
import { isLoose, longWord, type NameWord, toNameWord } from './is-printed-so.ts'
import { type ListedName, listNames } from './list-names.ts'
import { mayBeMisspelt, type NearWords, toNearWords } from './near-words.ts'

/** A form of a name. */
export interface GazetteerName {
  id: string
  kind: NameableKind
  /** The name that the archive uses, whatever was printed. */
  name: string
  /** `surname`: whose it is must come from the story. `never`: these words are not the entity, whatever is in them. */
  part: ListedName['part']
  words: readonly NameWord[]
  /** Of a family name, the given name of its bearer, folded. */
  given: string
  /** Counts only where one of these stands in the story too. */
  onlyWith: readonly string[] | undefined
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
  /** It is a name by itself, or it may be misspelt: the word behind it need not fit. */
  isWhole: boolean
  /** As in {@link Node}, of both. */
  bits: number
}

/** A word in the trie. */
export interface Node {
  next: Map<string, Node>
  /** The {@link WordForms.bit} of all that are in `next`. */
  bits: number
  names: GazetteerName[]
  /** Of a first word: some name that begins with it may do so with a small letter. */
  small: boolean
}

/** The names of everything that the knowledge base knows. */
export function toGazetteer(knowledge: KnowledgeBase): Gazetteer {
  const root = toNode()
  const first = new Map<string, Node>()
  for (const listed of listNames(knowledge)) add(root, first, listed)
  return { root, beginningsOf: perWord((word) => toBeginnings(word, root, first)), near: toNearWords(root) }
}

/** @param first the nodes of first words by what the word must look like: see {@link toLook} */
function toBeginnings(word: WordForms, root: Node, first: ReadonlyMap<string, Node>): Beginnings | undefined {
  const accented = withCapital(first.get(toLook(word)), word)
  const plain = withCapital(root.next.get(word.folded), word)
  const isWhole = mayBeMisspelt(word) || isName(accented) || isName(plain)
  if (!accented && !plain && !isWhole) return undefined
  return { accented, plain, isWhole, bits: (accented?.bits ?? 0) | (plain?.bits ?? 0) }
}

function isName(node: Node | undefined): boolean {
  return node !== undefined && node.names.length > 0
}

/** The node behind a word unless it lacks its capital. */
function withCapital(node: Node | undefined, { capital }: WordForms): Node | undefined {
  return node === undefined || capital || node.small ? node : undefined
}

function toNode(): Node {
  return { next: new Map(), bits: 0, names: [], small: false }
}

/** Short words are told apart by their accents, long ones are not. */
function toLook({ composed, folded, accents }: WordForms): string {
  return composed.length >= longWord ? folded : accents
}

function add(root: Node, first: Map<string, Node>, { form, id, kind, name, part, onlyWith }: ListedName): void {
  const tokens = tokenize(form).words
  const words = tokens.map(({ word }) => toNameWord(word))
  const node = tokens.reduce(descend, root)
  const isKnown = node.names.some(
    (other) =>
      other.id === id && other.part === part && other.words.every((word, index) => isAsFree(word, words[index])),
  )
  const given = part === 'surname' ? fold(name.split(' ')[0] ?? '') : ''
  if (words.length > 0 && !isKnown) node.names.push({ id, kind, name, part, words, given, onlyWith })
  const begin = tokens[0]
  if (begin === undefined) return
  const start = descend(root, begin)
  start.small ||= !begin.word.capital || isLoose(kind, 0)
  first.set(toLook(begin.word), start)
}

/** `biển Đen` fits wherever `Biển Đen` does, not the other way round. */
function isAsFree({ accents, capital }: NameWord, other: NameWord | undefined): boolean {
  return accents === other?.accents && (!capital || other.capital)
}

function descend(node: Node, { word: { folded, bit } }: Token): Node {
  const next = node.next.get(folded) ?? toNode()
  node.next.set(folded, next)
  node.bits |= bit
  return next
}
