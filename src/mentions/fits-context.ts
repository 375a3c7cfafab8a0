import { isClose, type Token, tokenAt } from '../tokens/token.ts'
import { kinTerms, nameSyllables } from '../vietnamese/personal-names.ts'
import { acts, aspects } from '../vietnamese/state-acts.ts'
import { type Ambiguity, ambiguousNames, shortName } from './ambiguous-names.ts'
import { findTitle } from './office-titles.ts'
import type { Passage } from './passage.ts'

/** A run of words, `to` exclusive. */
export interface Span {
  from: number
  to: number
}

/**
 * What the words around a name leave of it: the name, perhaps the name (it opens a sentence and may be a noun), an
 * ordinary word, someone's given name, or something else's name.
 */
export type Sense = 'name' | 'doubtful' | 'word' | 'person' | 'namesake'

/** Whether a name of the knowledge base begins at a word. */
export type IsName = (index: number) => boolean

/**
 * What a name means where it stands. Only names that are also something else are questioned; the reasons against them
 * are, in this order: a compound or a longer name (`Ý kiến`, `Nam Mỹ`), a namesake in the paragraph, a person's name
 * around it (`Tuấn Anh`, `bà Nga`), the head of a sentence, where an ordinary word has a capital too.
 */
export function senseOf(passage: Passage, span: Span, isName: IsName): Sense {
  const ambiguity = ambiguityOf(passage.tokens, span)
  if (ambiguity === undefined) return 'name'
  const inCompound = senseInCompound(ambiguity, passage, span)
  if (inCompound !== undefined) return inCompound
  if (ambiguity.namesake?.some((phrase) => passage.has(phrase))) return 'namesake'
  if (ambiguity.personal && isInPersonalName(passage, span, isName)) return 'person'
  if (!ambiguity.opensSentences || !capitalSaysNothing(passage, span.from)) return 'name'
  if (isActing(passage, span.to) || isListed(passage, span.to, isName)) return 'name'
  return ambiguity.opensSentences === 'noun' && !passage.shouted ? 'doubtful' : 'word'
}

/** Whether what follows is what states do: `bác bỏ`, `sẽ cử`. */
export function isActing({ tokens }: Passage, at: number): boolean {
  const [next, second] = [tokens[at], tokens[at + 1]]
  if (next?.joint !== 'space') return false
  return acts.has(next.word.lower) || (aspects.has(next.word.lower) && acts.has(second?.word.lower ?? ''))
}

function ambiguityOf(tokens: readonly Token[], { from, to }: Span): Ambiguity | undefined {
  const first = tokens[from]
  if (first === undefined) return undefined
  if (to - from === 1) return ambiguousNames.get(first.word.lower) ?? (first.word.syllable ? shortName : undefined)
  if (to - from > longestAmbiguous || !longAmbiguous.has(first.word.lower)) return undefined
  const words = tokens.slice(from, to)
  return ambiguousNames.get(words.map(({ word }) => word.lower).join(' '))
}

/** First words of ambiguous names of several. */
const longAmbiguous = new Set([...ambiguousNames.keys()].flatMap((name) => name.split(' ').slice(0, -1).slice(0, 1)))

const longestAmbiguous = Math.max(...[...ambiguousNames.keys()].map((name) => name.split(' ').length))

/** Whether a word's capital says nothing: it opens a sentence, or everything is in capitals. */
function capitalSaysNothing({ tokens, shouted }: Passage, index: number): boolean {
  return shouted || tokens[index]?.opens === true
}

function senseInCompound(
  { compounds = [], firm = [], before = [], after = [] }: Ambiguity,
  passage: Passage,
  { from, to }: Span,
): Sense | undefined {
  const { tokens, shouted } = passage
  const previous = isClose(tokens[from]) ? tokenAt(tokens, from - 1) : undefined
  const next = isClose(tokens[to]) ? tokens[to] : undefined
  if (previous !== undefined && after.some((word) => isWord(word, previous, shouted))) return 'namesake'
  if (next === undefined) return undefined
  if (before.some((word) => isWord(word, next, shouted) && (shouted || word === next.word.composed))) return 'namesake'
  if (firm.includes(next.word.lower)) return 'word'
  const isCompound =
    capitalSaysNothing(passage, from) && (shouted || !next.word.capital) && compounds.includes(next.word.lower)
  return isCompound ? 'word' : undefined
}

function isWord(word: string, { word: { composed, lower } }: Token, shouted: boolean): boolean {
  return word === composed || word === lower || (shouted && word.toLowerCase() === lower)
}

/** In a text all in capitals only a kin term or a family name before it tells. */
function isInPersonalName({ tokens, shouted }: Passage, { from, to }: Span, isName: IsName): boolean {
  const previous = tokens[from]?.joint === 'space' ? tokenAt(tokens, from - 1) : undefined
  const next = tokens[to]?.joint === 'space' ? tokens[to] : undefined
  if (findTitle(tokens, from) !== undefined) return false
  if (previous !== undefined && isGiver(previous, shouted)) return true
  return !shouted && next?.word.capital === true && next.word.syllable && !isName(to)
}

/** Whether a word makes a given name of the next: a kin term, a part of a name, an unknown capital in mid-sentence. */
function isGiver({ word, opens }: Token, shouted: boolean): boolean {
  if (kinTerms.has(word.lower)) return true
  if (!word.capital) return false
  return opens || shouted ? nameSyllables.has(word.lower) : word.syllable
}

/** `Anh, Pháp và Đức`: another name follows after a comma, a hyphen or a conjunction. */
function isListed({ tokens }: Passage, to: number, isName: IsName): boolean {
  const next = tokens[to]
  if (next === undefined || next.opens) return false
  return isName(to) ? next.joint !== 'space' : conjunctions.has(next.word.lower) && isName(to + 1)
}

const conjunctions: ReadonlySet<string> = new Set(['và', 'với', 'hay', 'hoặc', 'cùng'])
