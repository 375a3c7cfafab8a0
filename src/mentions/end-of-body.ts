import type { NameableKind } from '../knowledge/names-of.ts'
import { isCapital, type Token, tokenAt, wordAt } from '../tokens/token.ts'
import { familyNames } from '../vietnamese/announcing-words.ts'
import {
  behindBodies,
  besideBodies,
  bodiesOfState,
  bodyNouns,
  bodyOpenings,
  joinableBodies,
  noBodies,
  wholeBodies,
} from '../vietnamese/body-words.ts'
import { verbsAfterDay } from '../vietnamese/reporting-verbs.ts'
import { acts } from '../vietnamese/state-acts.ts'
import { wordTrait } from '../vietnamese/word-trait.ts'
import { findTitle } from './office-titles.ts'
import type { ReadText } from './read-text.ts'

const openings: ReadonlySet<string> = new Set(bodyOpenings)
const firstWords: ReadonlySet<string> = new Set(bodyOpenings.map((opening) => opening.split(' ')[0] ?? ''))
/** Asked of every word with a capital. */
const opensBody = wordTrait(({ capital, lower }) => capital && firstWords.has(lower))
const longestOpening = Math.max(...bodyOpenings.map((opening) => opening.split(' ').length))

/** A name of a body from a word on: where its own words end, and where those of the country that it is of. */
export interface BodyEnd {
  own: number
  to: number
  /** Nothing but the word for a body: `Quốc hội`. */
  isBare: boolean
}

/**
 * Where a body's name ends that begins at a word in Vietnamese: a word for a body, `Ủy ban`, then words of which each has
 * a capital and may have a small second syllable, `Bầu cử Trung ương`, or are of those that bodies are named by, then what
 * it is of, `của Gruzia`. Undefined when none begins there.
 */
export function endOfBody(tokens: readonly Token[], from: number, read: ReadText): BodyEnd | undefined {
  const first = tokens[from]?.word
  if (first === undefined || !opensBody(first) || read.kindAt(from) !== undefined) return undefined
  const start = endOfOpening(tokens, from)
  if (start === undefined) return undefined
  let own = start
  for (let next = partEnd(tokens, own, read); next > own; next = partEnd(tokens, own, read)) own = next
  const opening = lowerWords(tokens, from, start)
  if (own === start ? !bodiesOfState.has(opening) : isNoBody(tokens, from, start)) return undefined
  if (wordAt(tokens, own) === 'và' && joinableBodies.has(opening)) own = joinedEnd(tokens, own, read)
  const to = ownerEnd(tokens, own, read)
  const isBare = to === start
  if (isGarbled(tokens[to]) || (isBare && !wholeBodies.has(opening))) return undefined
  return isBare || to > own || isClosed(tokens, start, own, read) ? { own, to, isBare } : undefined
}

/** `Bộ Luật Dân sự`; `Tổ chức Ngày văn hóa`, for what is done. */
function isNoBody(tokens: readonly Token[], from: number, start: number): boolean {
  if (start === from + 1) return noBodies.has(wordAt(tokens, start))
  return tokens[from]?.opens === true && wordAt(tokens, from) === 'tổ'
}

/** Whether a name is whole that names no state: `Tổ chức An ninh và` goes on, as does `Cơ quan Hàng không dân dụng`. */
function isClosed(tokens: readonly Token[], start: number, to: number, read: ReadText): boolean {
  if (!tokens.slice(start, to).some(isCapital)) return false
  const [next, second] = [tokens[to], tokens[to + 1]]
  if (next === undefined || next.joint !== 'space') return next?.joint !== 'hyphen'
  if (next.word.lower === 'và') return !isCapital(second) || firstWords.has(second?.word.lower ?? '')
  if (read.kindAt(to) !== undefined) return read.kindAt(to) === 'person'
  return isPersonName(tokens, to) || isOther(tokens, to) || (!next.word.capital && acts.has(next.word.lower))
}

function joinedEnd(tokens: readonly Token[], at: number, read: ReadText): number {
  const [word, pair] = [wordAt(tokens, at + 1), lowerWords(tokens, at + 1, at + 3)]
  if (firstWords.has(word) || besideBodies.has(pair) || tokens[at + 1]?.word.capital !== true) return at
  const end = partEnd(tokens, at + 1, read)
  return end === at + 3 ? end : at
}

/** `pḥng` in `Bộ Quốc pḥng`: the letters are lost. */
function isGarbled(token: Token | undefined): boolean {
  return token?.joint === 'space' && token.word.kind === 'word' && !token.word.capital && !token.word.syllable
}

function lowerWords(tokens: readonly Token[], from: number, to: number): string {
  let words = wordAt(tokens, from)
  for (let at = from + 1; at < to; at += 1) words += ` ${wordAt(tokens, at)}`
  return words
}

function endOfOpening(tokens: readonly Token[], from: number): number | undefined {
  for (let to = from + longestOpening; to > from; to -= 1) {
    if (to <= tokens.length && isRow(tokens, from, to) && openings.has(lowerWords(tokens, from, to))) return to
  }
  return undefined
}

function isRow(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (tokens[at]?.joint !== 'space') return false
  return true
}

const sayings: ReadonlySet<string> = new Set(verbsAfterDay)

function isOther(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  return behindBodies.has(word) || sayings.has(word) || sayings.has(`${word} ${wordAt(tokens, at + 1)}`)
}

/** Where one more part of the name ends; the word itself when none follows. */
function partEnd(tokens: readonly Token[], at: number, read: ReadText): number {
  const token = tokens[at]
  if (token?.joint !== 'space' || read.kindAt(at) !== undefined || findTitle(tokens, at + 2)?.from === at) return at
  const { word } = token
  const next = tokenAt(tokens, at + 1)
  if (word.capital) {
    if (!word.syllable || word.shouted || isPersonName(tokens, at)) return at
    if (next?.joint === 'space' && bodyNouns.has(`${word.lower} ${next.word.lower}`)) return at + 2
    const isSecond = next?.joint === 'space' && !next.word.capital && next.word.syllable && !isOther(tokens, at + 1)
    return isSecond ? at + 2 : at + 1
  }
  return next?.joint === 'space' && bodyNouns.has(`${word.lower} ${next.word.lower}`) ? at + 2 : at
}

/** `Nguyễn Văn Hiến` in `Thứ trưởng Bộ Quốc phòng Nguyễn Văn Hiến` */
export function isPersonName(tokens: readonly Token[], at: number): boolean {
  return familyNames.has(wordAt(tokens, at)) && isCapitalPart(tokens[at + 1]) && isCapitalPart(tokens[at + 2])
}

function isCapitalPart(token: Token | undefined): boolean {
  return token?.joint === 'space' && token.word.capital
}

/** Where the countries and bodies end that it is of: `Việt Nam - Azerbaijan`, `của Gruzia`. */
function ownerEnd(tokens: readonly Token[], from: number, read: ReadText): number {
  const start = wordAt(tokens, from) === 'của' && read.kindAt(from) === undefined ? from + 1 : from
  let at = start
  while (isOwner(read.kindAt(at)) && (tokens[at]?.joint === 'space' || (at > start && tokens[at]?.joint === 'hyphen')))
    at += 1
  return at > start ? at : from
}

function isOwner(kind: NameableKind | undefined): boolean {
  return kind === 'country' || kind === 'place' || kind === 'organisation'
}
