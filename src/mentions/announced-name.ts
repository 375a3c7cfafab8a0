import { type Token, tokenAt, wordAt } from '../tokens/token.ts'
import {
  bodyHeads,
  bodyWords,
  districtWords,
  englishBodies,
  familyNames,
  peoples,
  personAppositions,
  personWords,
  placeHeads,
  placeTraits,
  settlementWords,
} from '../vietnamese/announcing-words.ts'
import { kinTerms } from '../vietnamese/personal-names.ts'
import { isOfBody } from './is-of-body.ts'
import { isForeign, type Known } from './name-run.ts'
import { findTitle } from './office-titles.ts'
import { toPhraseBefore, toPrecededBy } from './preceded-by.ts'

/** A name that the knowledge base lacks, from one word to another, exclusive. */
export interface AnnouncedName {
  kind: 'person' | 'place' | 'organisation'
  from: number
  to: number
}

/**
 * What the words before a run of capital words say that it names: a person, from an office, a calling or a kin term, even
 * with the country or body of the office between (`Tổng thống Bulgaria Rumen Radev`); a place; a body. One word alone is no
 * person: whose family name it is must come from the story. Undefined where nothing announces it.
 *
 * @param to exclusive
 */
export function announcedName(
  tokens: readonly Token[],
  from: number,
  to: number,
  known: Known,
): AnnouncedName | undefined {
  const isVietnamese = !tokens.slice(from, to).some(({ word }) => isForeign(word))
  if (isVietnamese) return vietnameseName(tokens, from, to, known)
  if (to - from > 1 && englishBodies.has(wordAt(tokens, to - 1))) return { kind: 'organisation', from, to }
  const mayBePerson = to - from > 1 && !isGlued(tokens, from, to)
  if (mayBePerson && (isPerson(tokens, from, known) || isExplained(tokens, from, to)))
    return { kind: 'person', from, to }
  return known.isKnown(from - 1) ? undefined : foreignName(tokens, from, to)
}

/** Words of the shortest Vietnamese name that needs no kin term before it, and of the longest. */
const [leastVietnamese, mostVietnamese] = [3, 5]

function vietnameseName(tokens: readonly Token[], from: number, to: number, known: Known): AnnouncedName | undefined {
  const hyphen = tokens.slice(from + 1, to).findIndex(({ joint }) => joint !== 'space')
  const end = hyphen < 0 ? to : from + 1 + hyphen
  if (isVietnamesePerson(tokens, from, end) && isPerson(tokens, from, known)) return { kind: 'person', from, to: end }
  if (to - from < 2 || to - from > mostVietnamese || known.isKnown(from - 1) || !isBehindDistrict(tokens, from))
    return undefined
  return { kind: 'place', from: placeHeadBefore(tokens, from) ?? from, to }
}

function isVietnamesePerson(tokens: readonly Token[], from: number, to: number): boolean {
  const count = to - from
  if (count < 2 || count > mostVietnamese || !familyNames.has(wordAt(tokens, from))) return false
  return count >= leastVietnamese || kinTerms.has(wordAt(tokens, from - 1))
}

/** `NgaVladimir Putin`: a blank is lost. */
function isGlued(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ word }) => glued.test(word.composed) && !scottish.test(word.composed))
}

/** `aV` in `NgaVladimir` */
const glued = /\p{Ll}\p{Lu}/u

/** `McD` in `McDonald` */
const scottish = /^Ma?c\p{Lu}/u

const isBehindPersonWord = toPrecededBy(personWords)
const isBehindSettlement = toPrecededBy(settlementWords)
const isBehindDistrict = toPrecededBy(districtWords)
const isBehindBodyWord = toPrecededBy(bodyWords)
const placeHeadBefore = toPhraseBefore(placeHeads)
const bodyHeadBefore = toPhraseBefore(bodyHeads)

function foreignName(tokens: readonly Token[], from: number, to: number): AnnouncedName | undefined {
  const head = beforeTraits(tokens, from)
  const isPeople = to - from === 1 && peoples.has(wordAt(tokens, from))
  if (isBehindSettlement(tokens, head)) {
    return isPeople || isHeadman(tokens, head) ? undefined : { kind: 'place', from, to }
  }
  const place = placeHeadBefore(tokens, head)
  if (place !== undefined) return { kind: 'place', from: place, to }
  const body = bodyHeadBefore(tokens, from)
  if (body !== undefined) return { kind: 'organisation', from: body, to }
  if (isPeople || !isBehindBodyWord(tokens, from)) return undefined
  return { kind: 'organisation', from, to: behindDot(tokens, to) }
}

/** `Trưởng làng Khachikyan` names him, not the village. */
function isHeadman(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at - 2) === 'trưởng'
}

/** `trang Avia.Pro` */
function behindDot(tokens: readonly Token[], to: number): number {
  const [last, next] = [tokens[to - 1], tokens[to]]
  return next?.joint === 'dot' && next.word.capital && next.start - (last?.end ?? 0) === 1 ? to + 1 : to
}

/** `làng nhỏ Charektar` */
function beforeTraits(tokens: readonly Token[], from: number): number {
  let at = from
  while (tokens[at]?.joint === 'space' && placeTraits.has(wordAt(tokens, at - 1))) at -= 1
  return at
}

/** Most words of the body between an office and a name. */
const reach = 14

/** Whether an office, a calling or a kin term stands before, right there or before the country or body that it is of. */
function isPerson(tokens: readonly Token[], from: number, known: Known): boolean {
  for (let at = from; at > Math.max(0, from - reach); at -= 1) {
    const joint = tokenAt(tokens, at)?.joint
    if (joint === 'far' || joint === 'dot') return false
    if (!known.isKnown(at - 1) && (isBehindPersonWord(tokens, at) || findTitle(tokens, at) !== undefined)) return true
    if (!isOfBody(tokens, at - 1, known, at === from)) return false
  }
  return false
}

/** Most words of what tells of a person. */
const longestApposition = 3

/** `Leyla Quliyeva, luật sư của …` at the head of a sentence. */
function isExplained(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to]
  if (tokens[from]?.opens !== true || next === undefined || next.joint !== 'far' || next.opens) return false
  let words = ''
  for (let at = to; at < to + longestApposition; at += 1) {
    words = words === '' ? wordAt(tokens, at) : `${words} ${wordAt(tokens, at)}`
    if (personAppositions.has(words)) return true
  }
  return false
}
