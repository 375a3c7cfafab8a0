import type { KnowledgeBase, Person } from '../../../knowledge/knowledge-base.ts'
import { isCapital, type Token, textOf, wordAt } from '../../../tokens/token.ts'
import type { Sentence } from '../story/sentences.ts'
import { findBearer, isOfName, longestGap } from './find-bearer.ts'
import type { OfficeHolder, Title } from './office-holder.ts'
import type { PersonNames } from './person-names.ts'

/** The bearer of an office whose name stands behind it: `Ngoại trưởng Đức Annalena Baerbock`, `Thủ tướng Pashinyan`. */
export function readAfterTitle(
  sentence: Sentence,
  at: number,
  { value, length }: Title,
  names: PersonNames,
  knowledge: KnowledgeBase,
): OfficeHolder | undefined {
  const { tokens } = sentence
  for (let name = at + length; name <= at + length + longestGap; name += 1) {
    const token = tokens[name]
    const found = isCapital(token) ? names(tokens, name) : undefined
    if (found) {
      const of = withoutGivenName(tokens.slice(at + length, name), found.people).filter(isOfName)
      const bearer = findBearer(found.people, value, of, knowledge)
      return bearer && { ...bearer, text: textOf(tokens, at, name + found.length), sentence }
    }
    if (!token || (isOfName(token) && !isCapital(token) && !isNamePart(tokens, name))) return undefined
  }
  return undefined
}

/** `Armenia` of `Armenia Nikol Vovayi` before `Pashinyan`. */
function withoutGivenName(tokens: readonly Token[], people: readonly Person[]): readonly Token[] {
  const given = tokens.findIndex(({ word }) => people.some(({ name }) => name.startsWith(`${word.composed} `)))
  return given < 0 ? tokens : tokens.slice(0, given)
}

/** A small syllable inside a name: `Các tiểu vương quốc Arab`, `Ác-mê-ni-a`. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word.kind !== 'word') return false
  return (
    (isCapital(tokens[at - 1]) && isCapital(tokens[at + 1])) ||
    (tokens[at]?.glued && wordAt(tokens, at - 1) === '-') === true
  )
}
