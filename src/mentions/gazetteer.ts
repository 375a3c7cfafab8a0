import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Mention } from '../record/article-record.ts'
import { accentKey, isUnaccented } from './compare-accents.ts'
import { type Token, tokenize } from './tokenize.ts'

/** A form of a name. */
export interface GazetteerName {
  id: string
  kind: Mention['kind']
  /** The name that the archive uses, whatever was printed. */
  name: string
  /** Only the family name: whose it is must come from the story. */
  isSurname: boolean
  words: readonly NameWord[]
}

interface NameWord {
  text: string
  key: string
  capital: boolean
  acronym: boolean
}

/** Every form of every name, as a trie over folded words. Build it once for a knowledge base. */
export interface Gazetteer {
  next: Map<string, Gazetteer>
  names: GazetteerName[]
}

/** Names that fit the words `from` to `to`, exclusive: several where a family name has several bearers. */
export interface FoundNames {
  names: readonly [GazetteerName, ...GazetteerName[]]
  from: number
  to: number
}

/** The names of people, countries, places and organisations, with aliases, transliterations and family names. */
export function toGazetteer({ people, countries, places, organisations }: KnowledgeBase): Gazetteer {
  const root: Gazetteer = { next: new Map(), names: [] }
  for (const { id, name, aliases, transliterations } of people.values()) {
    const forms = [name, ...aliases, ...transliterations]
    for (const form of forms) add(root, form, { id, kind: 'person', name, isSurname: false })
    for (const form of forms.flatMap(surnameOf)) add(root, form, { id, kind: 'person', name, isSurname: true })
  }
  for (const { id, name, aliases } of countries.values()) {
    for (const form of [name, ...aliases]) add(root, form, { id, kind: 'country', name, isSurname: false })
  }
  for (const { id, name, otherName = name, aliases } of places.values()) {
    for (const form of [name, otherName, ...aliases]) add(root, form, { id, kind: 'place', name, isSurname: false })
  }
  for (const { id, name, aliases } of organisations.values()) {
    for (const form of [name, ...aliases]) add(root, form, { id, kind: 'organisation', name, isSurname: false })
  }
  return root
}

/**
 * The names that begin at a word and fit the text in letters, accents and capitals, longest first.
 *
 * @param unaccented whether the whole text was typed without accents, so that their absence says nothing
 */
export function findNames(
  gazetteer: Gazetteer,
  tokens: readonly Token[],
  from: number,
  unaccented: boolean,
): FoundNames[] {
  const found: FoundNames[] = []
  let node: Gazetteer | undefined = gazetteer
  for (let to = from; to < tokens.length; to += 1) {
    const token = tokens[to]
    node = token === undefined || (to > from && !isJoined(tokens, to)) ? undefined : node.next.get(token.folded)
    if (node === undefined) break
    if (node.names.length === 0) continue
    const words = tokens.slice(from, to + 1)
    const [first, ...others] = node.names.filter((name) => isPrintedSo(name, words, unaccented))
    if (first !== undefined) found.unshift({ names: [first, ...others], from, to: to + 1 })
  }
  return found
}

/** Whether a word can go on the name of the one before it; a full stop only ends an abbreviation there: `D.C`, `St. P`. */
function isJoined(tokens: readonly Token[], index: number): boolean {
  const joint = tokens[index]?.joint
  return joint === 'dot' ? (tokens[index - 1]?.text.length ?? 0) <= longestAbbreviation : joint !== 'far'
}

const longestAbbreviation = 2

/** `Recep Tayyip Erdoğan` → `Erdoğan`, `Ni-côn Pa-si-ni-an` → `Pa-si-ni-an`; nothing for a name of one word. */
function surnameOf(name: string): string[] {
  const last = name.split(' ').at(-1)
  return last === undefined || last === name ? [] : [last]
}

function add(root: Gazetteer, form: string, entry: Omit<GazetteerName, 'words'>): void {
  const tokens = tokenize(form)
  const words = tokens.map(({ text, capital }) => ({
    text,
    key: accentKey(text),
    capital,
    acronym: acronym.test(text),
  }))
  const node = tokens.reduce(descend, root)
  const isKnown = node.names.some(
    (name) =>
      name.id === entry.id &&
      name.isSurname === entry.isSurname &&
      name.words.every(({ key }, index) => key === words[index]?.key),
  )
  if (words.length > 0 && !isKnown) node.names.push({ ...entry, words })
}

function descend(node: Gazetteer, { folded }: Token): Gazetteer {
  const next = node.next.get(folded) ?? { next: new Map(), names: [] }
  node.next.set(folded, next)
  return next
}

/** `EU`, `LHQ`, `HĐBA`; not `Ý`. */
const acronym = /^\p{Lu}{2,}$/u

/** Up to this length an acronym counts only in capitals: `EU`, `CIS`; longer ones also as `Nato`. */
const shortAcronym = 3

/** From this length on, a word may lack its accents or have others: `Erdogan`, `Çavusoglu`. Shorter ones are syllables. */
const longWord = 5

/** An organisation is often printed with small letters after the first: `Bộ ngoại giao Armenia`. */
function isPrintedSo({ kind, words }: GazetteerName, printed: readonly Token[], unaccented: boolean): boolean {
  return words.every(({ text, key, capital, acronym }, index) => {
    const token = printed[index]
    if (token === undefined) return false
    if (capital && !token.capital && (index === 0 || acronym || kind !== 'organisation')) return false
    if (acronym && text.length <= shortAcronym) return token.text === text
    if (text.length >= longWord || accentKey(token.text) === key) return true
    return unaccented && words.length > 1 && isUnaccented(token.text)
  })
}
