import type { KnowledgeBase } from '../../../knowledge/knowledge-base.ts'
import { isCapital, type Token, textOf, wordAt } from '../../../tokens/token.ts'
import type { Sentence } from '../story/sentences.ts'
import { findBearer, isOfName, longestGap } from './find-bearer.ts'
import type { OfficeHolder, Title } from './office-holder.ts'
import type { PersonNames } from './person-names.ts'

/** What parts a name from the office behind it, and what ends that. */
const opening: ReadonlySet<string> = new Set([',', '(', '-', '–'])
const closing: ReadonlySet<string> = new Set([',', ')', '-', '–', '.'])

/** Words of the longest name. */
const longestName = 4

/** The bearer of an office that stands between marks right behind the name: `bà Annalena Baerbock, Ngoại trưởng Đức, …`. */
export function readBeforeTitle(
  sentence: Sentence,
  at: number,
  { value, length }: Title,
  names: PersonNames,
  knowledge: KnowledgeBase,
): OfficeHolder | undefined {
  const { tokens } = sentence
  if (!opening.has(wordAt(tokens, at - 1)) || !isCapital(tokens[at - 2])) return undefined
  const end = tokens.findIndex((token, index) => index >= at + length && ends(token, tokens[index + 1]))
  const of = tokens.slice(at + length, end).filter(isOfName)
  if (end < 0 || of.length === 0 || of.length > longestGap) return undefined
  for (let first = at - 1 - longestName; first < at - 1; first += 1) {
    const found = isCapital(tokens[first]) ? names(tokens, first) : undefined
    if (found?.length !== at - 1 - first) continue
    const bearer = findBearer(found.people, value, of, knowledge)
    if (bearer) return { ...bearer, text: textOf(tokens, first, end), sentence }
  }
  return undefined
}

/** Not the joint of `Ác-mê-ni-a`. */
function ends({ word }: Token, next: Token | undefined): boolean {
  return closing.has(word.lower) && !(word.lower === '-' && next?.glued)
}
