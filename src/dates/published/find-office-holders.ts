import { flatMap } from '../../collections/flat-map.ts'
import type { KnowledgeBase, Office, Person } from '../../knowledge/knowledge-base.ts'
import { isCapital, type Token, wordAt } from '../../tokens/token.ts'
import { fold } from '../../vietnamese/fold.ts'
import { notInOffice, notYetInOffice, officeNames } from '../../vietnamese/office-names.ts'
import type { Phrase } from '../phrase-table.ts'
import { formsOf } from './entity-forms.ts'
import { counterpart, titlesOf } from './office-titles.ts'
import { type PersonNames, personNamesOf } from './person-names.ts'
import type { Sentence } from './sentences.ts'

/** A person named with an office, and the terms of everyone whom the words can mean. */
export interface OfficeHolder {
  /** `Ngoại trưởng Đức Annalena Baerbock`. */
  text: string
  sentence: Sentence
  person: Person
  terms: readonly Office[]
}

/**
 * People named with their office: `Ngoại trưởng Đức Annalena Baerbock`, `Thủ tướng Pashinyan`, and `người đồng cấp
 * Azerbaijan Jeyhun Bayramov` after a title; and behind their name, with its state: `bà Baerbock, Ngoại trưởng Đức, …`.
 * Without a title a name says nothing of an office. Several bearers of a family name count with all their terms of that
 * title.
 */
export function findOfficeHolders(sentences: readonly Sentence[], knowledge: KnowledgeBase): OfficeHolder[] {
  const names = personNamesOf(knowledge)
  const titles = titlesOf(knowledge)
  let lastTitle: string | undefined
  const holders: OfficeHolder[] = []
  for (const sentence of sentences) {
    for (let at = 0; at < sentence.tokens.length; at += 1) {
      const phrase = titles(sentence.tokens, at)
      const title = phrase && readTitle(sentence.tokens, at, phrase, lastTitle)
      if (!title) continue
      lastTitle = title.value
      const holder = title.inOffice
        ? (readHolder(sentence, at, title, names, knowledge) ?? readBehind(sentence, at, title, names, knowledge))
        : undefined
      if (holder) holders.push(holder)
    }
  }
  return holders
}

interface Title {
  /** As in the knowledge base: `Ngoại trưởng`. */
  value: string
  length: number
  inOffice: boolean
}

function readTitle(
  tokens: readonly Token[],
  at: number,
  title: Phrase<string>,
  lastTitle: string | undefined,
): Title | undefined {
  if (title.value === counterpart)
    return lastTitle === undefined ? undefined : { value: lastTitle, length: title.length, inOffice: true }
  const isFormer = notInOffice.has(wordAt(tokens, at - 1)) || notYetInOffice.has(wordAt(tokens, at + title.length))
  return { ...title, inOffice: !isFormer }
}

/** Most words between a title and the name: `Ngoại trưởng Các tiểu vương quốc Arab thống nhất`. */
const longestGap = 7

/** Small words and marks that may stand between a title and the name. */
const between: ReadonlySet<string> = new Set([',', '-', '–', 'ông', 'bà', 'của', 'nước', '(', 'là'])

function readHolder(
  sentence: Sentence,
  at: number,
  { value, length }: Title,
  names: PersonNames,
  knowledge: KnowledgeBase,
): OfficeHolder | undefined {
  const { tokens } = sentence
  for (let name = at + length; name <= at + length + longestGap; name += 1) {
    const found = isCapital(tokens[name]) ? names(tokens, name) : undefined
    if (found) {
      const of = withoutMarks(withoutGivenName(tokens.slice(at + length, name), found.people))
      const bearer = findBearer(found.people, value, of, knowledge)
      return bearer && { ...bearer, text: textOf(tokens, at, name + found.length), sentence }
    }
    if (!isCapital(tokens[name]) && !between.has(wordAt(tokens, name)) && !isNamePart(tokens, name)) return undefined
  }
  return undefined
}

/** What parts a name from the office behind it, and what ends that. */
const opening: ReadonlySet<string> = new Set([',', '(', '-', '–'])
const closing: ReadonlySet<string> = new Set([',', ')', '-', '–', '.'])

/** Not the joint of `Ác-mê-ni-a`. */
function ends({ word }: Token, next: Token | undefined): boolean {
  return closing.has(word.lower) && !(word.lower === '-' && next?.glued)
}

/** Words of the longest name. */
const longestName = 4

/** The bearer of an office that stands between marks right behind the name: `bà Annalena Baerbock, Ngoại trưởng Đức, …`. */
function readBehind(
  sentence: Sentence,
  at: number,
  { value, length }: Title,
  names: PersonNames,
  knowledge: KnowledgeBase,
): OfficeHolder | undefined {
  const { tokens } = sentence
  if (!opening.has(wordAt(tokens, at - 1)) || !isCapital(tokens[at - 2])) return undefined
  const end = tokens.findIndex((token, index) => index >= at + length && ends(token, tokens[index + 1]))
  const of = withoutMarks(tokens.slice(at + length, end))
  if (end < 0 || of.length === 0 || of.length > longestGap) return undefined
  for (let first = at - 1 - longestName; first < at - 1; first += 1) {
    const found = isCapital(tokens[first]) ? names(tokens, first) : undefined
    if (found?.length !== at - 1 - first) continue
    const bearer = findBearer(found.people, value, of, knowledge)
    if (bearer) return { ...bearer, text: textOf(tokens, first, end), sentence }
  }
  return undefined
}

/** The first of some people who had the office that the words name, with the terms of all of them; undefined where nobody had. */
function findBearer(
  people: readonly Person[],
  title: string,
  of: readonly Token[],
  knowledge: KnowledgeBase,
): Pick<OfficeHolder, 'person' | 'terms'> | undefined {
  const terms = flatMap(people, ({ offices }) => offices.filter((office) => fits(office, title, of, knowledge)))
  const person = people.find(({ offices }) => offices.some((office) => terms.includes(office)))
  return person && { person, terms }
}

/** `Armenia` of `Armenia Nikol Vovayi` before `Pashinyan`. */
function withoutGivenName(tokens: readonly Token[], people: readonly Person[]): readonly Token[] {
  const given = tokens.findIndex(({ word }) => people.some(({ name }) => name.startsWith(`${word.composed} `)))
  return given < 0 ? tokens : tokens.slice(0, given)
}

function withoutMarks(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ word }) => !between.has(word.lower))
}

/** A small syllable inside a name: `Các tiểu vương quốc Arab`, `Ác-mê-ni-a`. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word.kind !== 'word') return false
  return (
    (isCapital(tokens[at - 1]) && isCapital(tokens[at + 1])) ||
    (tokens[at]?.glued && wordAt(tokens, at - 1) === '-') === true
  )
}

/** Whether an office is the one that the words name, of the country that stands in them, if any does. */
function fits(office: Office, title: string, of: readonly Token[], knowledge: KnowledgeBase): boolean {
  if (!isSameTitle(office.title, title)) return false
  return of.length === 0 || formsOf(office.of, knowledge).has(of.map(({ word }) => word.folded).join(' '))
}

function isSameTitle(one: string, other: string): boolean {
  return one === other || fold(one) === fold(other) || officeNames[one.toLowerCase()] === other
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ word, glued }, index) => (index === 0 || glued ? word.text : ` ${word.text}`))
    .join('')
}
