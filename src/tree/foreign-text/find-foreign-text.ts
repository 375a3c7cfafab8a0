import { flatMap } from '../../collections/flat-map.ts'
import { isSyllable } from '../../vietnamese/is-syllable.ts'
import type { Block, DumpTree } from '../dump-tree.ts'
import { blockText } from '../from-dump.ts'
import { findHolding } from '../lines/holding.ts'
import { ownRoles } from '../own-roles.ts'
import { findLostVowels } from './find-lost-vowels.ts'

/** A stretch of a block that is no Vietnamese, or Vietnamese made unreadable. */
export interface ForeignText {
  block: Block
  /** UTF-16 offsets in the block's text. */
  start: number
  end: number
}

/**
 * Text that is foreign to a Vietnamese story, in the order of the page: lines between its title and its end that are
 * nobody's, and words of the story with letters of another script, unreadable characters, pictures or dots inside them,
 * or without their vowel.
 * A whole word in another script, as in a quotation, is none.
 */
export function findForeignText({ children }: DumpTree): ForeignText[] {
  const first = children.findIndex(({ role }) => role === 'title' || role === 'lede')
  const last = children.findLastIndex(({ role }) => role === 'lede' || role === 'paragraph')
  const story = children.slice(Math.max(first, 0), last + 1)
  return flatMap(story, (block, index) => {
    const text = blockText(block)
    if (block.role === 'noise') {
      const isTold = isForeignLine(text) || (smallStart.test(text) && isWithinStory(story, index))
      return isTold ? [{ block, start: 0, end: text.length }] : []
    }
    if (!ownRoles.has(block.role)) return []
    const mixed = findHolding(text).foreign ? [...findMixedWords(text), ...findLostVowels(text)] : []
    const dotted = innerDot.test(text) ? findDottedWords(text) : []
    const found = [...mixed, ...dotted].toSorted((a, b) => a.start - b.start)
    return found.map((place) => ({ block, ...place }))
  })
}

/** A line of fewer words is a label or the figures of a pager, `Trang 1 / 3`, and tells nobody anything. */
const leastWords = 6

function isForeignLine(text: string): boolean {
  return findHolding(text).foreign || text.split(' ').filter(hasLetter).length >= leastWords
}

/** What a damaged page leaves of a word, `ang`, stands between paragraphs; keywords and names of users do not. */
const smallStart = /^\p{Ll}/u

function isWithinStory(story: readonly Block[], index: number): boolean {
  return [index - 1, index + 1].every((at) => story[at]?.role === 'paragraph')
}

/** A dot before a small letter: without one no word is parted. */
const innerDot = /[.*·•][\p{Ll}\p{M}]/u

/** A letter of another script than Latin, what could not be read, or a picture. */
const alien = /[^\P{L}\p{Script=Latin}\p{Script=Common}]|\ufffd|\p{Emoji_Presentation}/gu

const letter = /\p{L}/u

/** A letter that Vietnamese may use too. */
const latin = /\p{Script=Latin}/u

/** Part of a word, or of what stands in its place. */
const wordCharacter = /[\p{L}\p{M}\ufffd\p{Emoji_Presentation}]/u

/** Longest word, in UTF-16 units: a longer one is shown from here to there only. */
const longestWord = 40

/** Words with Latin letters and something else: `quаn` with a Cyrillic а, `m�ng`, `ch🔥ến`. */
function findMixedWords(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const { 0: sign, index } of text.matchAll(alien)) {
    if (index < (found.at(-1)?.end ?? 0)) continue
    const place = { start: backTo(text, index), end: onTo(text, index + sign.length) }
    const word = text.slice(place.start, place.end)
    const isInside =
      sign === '\ufffd' || (latin.test(word) && hasLetter(sign)) || standsBetween(text, place, index, sign)
    if (isInside) found.push(place)
  }
  return found
}

function hasLetter(sign: string): boolean {
  return letter.test(sign)
}

/** A picture at either end of a word is an ornament; between letters it hides one. */
function standsBetween(text: string, place: { start: number; end: number }, index: number, sign: string): boolean {
  return latin.test(text.slice(place.start, index)) && latin.test(text.slice(index + sign.length, place.end))
}

function backTo(text: string, index: number): number {
  let start = index
  while (start > 0 && index - start < longestWord && wordCharacter.test(characterBefore(text, start))) {
    start -= characterBefore(text, start).length
  }
  return start
}

function onTo(text: string, index: number): number {
  let end = index
  while (end < text.length && end - index < longestWord && wordCharacter.test(characterAt(text, end))) {
    end += characterAt(text, end).length
  }
  return end
}

function characterAt(text: string, index: number): string {
  return String.fromCodePoint(text.codePointAt(index) ?? 0)
}

function characterBefore(text: string, index: number): string {
  const pair = index > 1 ? characterAt(text, index - 2) : ''
  return pair.length === 2 ? pair : characterAt(text, index - 1)
}

/** A syllable parted after its first consonants, once or in a row: `t.hiệt m.ạng`, `gi.ết`. */
const dottedWords =
  /(?<![\p{L}\p{M}\p{N}./@])(?:[bcdđghklmnpqrstvx]{1,3}i?[.*·•][\p{Ll}\p{M}]{1,6}(?:\s(?=[bcdđghklmnpqrstvx]{1,3}i?[.*·•]))?){1,8}(?![\p{L}\p{M}\p{N}/@]|\.\p{L})/gu

/** An accent tells a syllable from an abbreviation or an address: `m.ạng`, not `t.co`. */
const accented = /[^\0-\u007f.*·•\s]/u

/** The mark in `m.ạng`, `chi*n`. */
const dotInside = /[.*·•]/u

function findDottedWords(text: string): { start: number; end: number }[] {
  return [...text.matchAll(dottedWords)]
    .filter(
      ([words]) => accented.test(words) && words.split(/\s/u).every((word) => isSyllable(word.replace(dotInside, ''))),
    )
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
}
