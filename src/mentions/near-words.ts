import { flatMap } from '../collections/flat-map.ts'
import type { WordForms } from '../vietnamese/word-forms.ts'

/** A node of the trie, as far as this file looks. */
interface Node<Self> {
  next: ReadonlyMap<string, Self>
  names: readonly { id: string; part: string }[]
}

/** Words that names are made of, found by spellings one edit away: a letter too many, too few, other, or swapped. */
export interface NearWords {
  /**
   * Where the trie goes on if a word is misspelt; undefined when nothing or more than one thing is meant, or when the word
   * begins a known name. Behind the first word of a name even a known word may be a slip: `Grigol Vachadze`.
   *
   * @param opens the word is the first of the name
   */
  nextOf: <Self extends Node<Self>>(node: Self, word: WordForms, opens: boolean) => Self | undefined
  /** Whether a name or its printing has enough letters that a misspelling is hardly another name. */
  isLong: (letters: number) => boolean
}

/** Shorter words are never taken for misspelt: too many real words are one letter apart. */
const shortest = 5

/** Whatever the base holds, names shorter than this are not: `Giorgia` is no slip for `Georgia`. */
const shortestName = 8

/**
 * Of the words that long, at most this share may have a neighbour of another entity one edit away. It sets the least
 * length of a name from the names themselves: the more alike they are, the longer it gets.
 */
const mostAlike = 0.01

/** Built when first asked, for few texts have an unknown word. */
export function toNearWords<Self extends Node<Self>>(root: Self): NearWords {
  let index: Index | undefined
  const ready = () => {
    index ??= toIndex(root)
    return index
  }
  const asked = new Map<string, readonly string[]>()
  const nearOf = (word: string) => {
    const answer = asked.get(word) ?? candidates(word, ready().spellings)
    if (asked.size > mostAsked) asked.clear()
    asked.set(word, answer)
    return answer
  }
  return {
    nextOf: (node, word, opens) => {
      if (!mayBeMisspelt(word) || (opens && ready().owners.has(word.folded))) return undefined
      const meant = flatMap(nearOf(word.folded), (known) => node.next.get(known) ?? [])
      return meant.every((other) => isSame(other, meant[0])) ? meant[0] : undefined
    },
    isLong: (letters) => letters >= ready().least,
  }
}

/** Unknown words remembered: a story repeats its own. */
const mostAsked = 10_000

/** Whether two places in the trie are one, or end names of one entity: `Armenia` and the slip `Amernia`, kept as a name. */
function isSame<Self extends Node<Self>>(one: Self, other: Self | undefined): boolean {
  if (one === other) return true
  const id = other?.names[0]?.id
  return (
    id !== undefined && one.names.length > 0 && [...one.names, ...(other?.names ?? [])].every((name) => name.id === id)
  )
}

/** Names have capitals, and what could be Vietnamese is an ordinary word. */
export function mayBeMisspelt({ folded, capital, syllable }: WordForms): boolean {
  return capital && !syllable && folded.length >= shortest
}

interface Index {
  /** By word, the ids of the entities in whose names it is. */
  owners: ReadonlyMap<string, ReadonlySet<string>>
  /** By spelling with one letter left out, or none, the words. */
  spellings: ReadonlyMap<string, readonly string[]>
  /** Letters of the shortest name that may be misspelt. */
  least: number
}

function toIndex<Self extends Node<Self>>(root: Self): Index {
  const owners = new Map<string, Set<string>>()
  collect(root, [], owners)
  const spellings = new Map<string, string[]>()
  for (const word of owners.keys()) {
    if (word.length < shortest) continue
    for (const spelling of spellingsOf(word)) {
      const words = spellings.get(spelling)
      if (words) words.push(word)
      else spellings.set(spelling, [word])
    }
  }
  return { owners, spellings, least: leastLength(owners, spellings) }
}

function collect<Self extends Node<Self>>(node: Self, path: readonly string[], owners: Map<string, Set<string>>): void {
  for (const word of node.names.length > 0 ? path : []) {
    const ids = owners.get(word) ?? new Set()
    for (const { id } of node.names) ids.add(id)
    owners.set(word, ids)
  }
  for (const [word, next] of node.next) collect(next, [...path, word], owners)
}

/** A word, and what is left of it without one of its letters. */
function spellingsOf(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]
}

/** Known words one edit from a word, with its first letter; not the word with an ending: `Armenian` is no slip. */
function candidates(word: string, spellings: Index['spellings']): string[] {
  const found = new Set(flatMap(spellingsOf(word), (spelling) => spellings.get(spelling) ?? []))
  return [...found].filter((known) => known[0] === word[0] && !word.startsWith(known) && isOneEdit(word, known))
}

/** Two words that share a spelling with a letter less are one edit apart if their middles are. */
function isOneEdit(one: string, other: string): boolean {
  let head = 0
  while (head < one.length && one[head] === other[head]) head += 1
  let tail = 0
  while (tail < Math.min(one.length, other.length) - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1
  const [a, b] = [one.slice(head, one.length - tail), other.slice(head, other.length - tail)]
  return a.length + b.length <= 2 ? a.length <= 1 && b.length <= 1 : a.length === 2 && a === [...b].reverse().join('')
}

function leastLength(owners: Index['owners'], spellings: Index['spellings']): number {
  const words = [...owners.keys()].filter((word) => word.length >= shortest)
  const alike = words.filter((word) => candidates(word, spellings).some((known) => isApart(word, known, owners)))
  const share = (length: number) => count(alike, length) / Math.max(1, count(words, length))
  const longest = words.reduce((most, { length }) => Math.max(most, length), shortestName)
  let least = shortestName
  while (least < longest && share(least) > mostAlike) least += 1
  return least
}

function count(words: readonly string[], least: number): number {
  return words.filter(({ length }) => length >= least).length
}

function isApart(one: string, other: string, owners: Index['owners']): boolean {
  const ids = owners.get(other) ?? new Set()
  return ![...(owners.get(one) ?? [])].some((id) => ids.has(id))
}
