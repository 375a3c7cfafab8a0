import { isSyllable } from '../vietnamese/is-syllable.ts'
import { type Ambiguity, acts, ambiguousNames, kinTerms, nameSyllables } from './ambiguous-names.ts'
import { findTitle } from './office-titles.ts'
import { lowerText, type Token } from './tokenize.ts'

/** A run of words, `to` exclusive. */
export interface Span {
  from: number
  to: number
}

/**
 * Whether the words around a name leave it that name. Only names that are also something else are questioned; the
 * reasons against them are, in this order: a compound or a longer name (`Ý kiến`, `Nam Mỹ`), a person's name around it
 * (`Tuấn Anh`, `bà Nga`), the head of a sentence, where an ordinary word has a capital too.
 *
 * @param isName whether a name of the knowledge base begins at a word
 */
export function fitsContext(tokens: readonly Token[], span: Span, isName: (index: number) => boolean): boolean {
  const printed = tokens.slice(span.from, span.to).map(lowerText).join(' ')
  const ambiguity = ambiguousNames.get(printed)
  if (ambiguity === undefined) return true
  if (isInCompound(ambiguity, tokens, span)) return false
  if (ambiguity.personal && isInPersonalName(tokens, span, isName)) return false
  if (!ambiguity.opensSentences || !tokens[span.from]?.opens) return true
  const next = tokens[span.to]
  return isListed(tokens, span.to, isName) || (next?.joint === 'space' && acts.has(lowerText(next)))
}

function isInCompound(
  { compounds = [], before = [], after = [] }: Ambiguity,
  tokens: readonly Token[],
  span: Span,
): boolean {
  const previous = isClose(tokens[span.from]) ? tokens[span.from - 1] : undefined
  const next = isClose(tokens[span.to]) ? tokens[span.to] : undefined
  if (previous !== undefined && after.some((word) => isWord(word, previous))) return true
  if (next === undefined) return false
  if (before.includes(next.text)) return true
  return tokens[span.from]?.opens === true && !next.capital && compounds.includes(next.text)
}

function isClose(token: Token | undefined): boolean {
  return token?.joint === 'space' || token?.joint === 'hyphen'
}

/** A word in small letters stands for any printing. */
function isWord(word: string, token: Token): boolean {
  return word === token.text || word === lowerText(token)
}

function isInPersonalName(tokens: readonly Token[], { from, to }: Span, isName: (index: number) => boolean): boolean {
  const previous = tokens[from]?.joint === 'space' ? tokens[from - 1] : undefined
  const next = tokens[to]?.joint === 'space' ? tokens[to] : undefined
  if (findTitle(tokens, from) !== undefined) return false
  if (previous !== undefined && isGiver(previous)) return true
  return next?.capital === true && isSyllable(next.text) && !isName(to)
}

/** Whether a word makes a given name of the next: a kin term, a part of a name, an unknown capital in mid-sentence. */
function isGiver(word: Token): boolean {
  if (kinTerms.has(lowerText(word))) return true
  if (!word.capital) return false
  return word.opens ? nameSyllables.has(lowerText(word)) : isSyllable(word.text)
}

/** `Anh, Pháp và Đức`: another name follows after a comma, a hyphen or a conjunction. */
function isListed(tokens: readonly Token[], to: number, isName: (index: number) => boolean): boolean {
  const next = tokens[to]
  if (next === undefined || next.opens) return false
  return isName(to) ? next.joint !== 'space' : conjunctions.has(lowerText(next)) && isName(to + 1)
}

const conjunctions: ReadonlySet<string> = new Set(['và', 'với', 'hay', 'hoặc', 'cùng'])
