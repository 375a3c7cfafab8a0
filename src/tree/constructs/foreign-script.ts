import type { Clue, Construct } from '../construct.ts'
import { vietnameseLetter } from '../page/page-view.ts'

/** Letters outside the Latin script. */
const foreignLetters = /[^\P{L}\p{Script=Latin}]/gu

/** Of any script, or one that is lost. */
const anyLetter = /\p{L}|\ufffd/gu

/** The character that stands for what could not be read. */
const unreadable = /\ufffd/gu

/** A scrap without a capital or stop: `ang`, what a damaged page leaves behind. */
const scrap = /^(?=\p{Script=Latin})\p{Ll}[\p{L}\p{M}]*(?:\s\p{L}+)?$/u

/** Words of English that pages print, and Vietnamese text hardly ever; three words and more are no cut-off sentence. */
const english: ReadonlySet<string> = new Set(
  'to the of and your this all more by for with from our you us my'.split(' '),
)
const shortestEnglish = 3

/** The clock of an English page, whatever is glued to it: `Monday, May 6 Đá quý là gì?`. */
const englishDay = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s(?:\p{Lu}\p{Ll}+\.?\s\d|\d)/u
const longestClock = 30

/** Lines in another script or language: embedded posts, widgets. A Vietnamese line of eight words has accents. */
export const foreignScript: Construct = ({ text, words, holds }, page) => {
  if (words.length <= 2 && scrap.test(text)) return [{ role: 'noise', weight: 3, reason: 'a scrap of a word or two' }]
  if (words.length <= longestClock && englishDay.test(text)) return clock
  if (words.length < 6 && isEnglish(words, text) && page.isVietnamese) return inEnglish
  const sentence = words.length >= 6 && !vietnameseLetter.test(text)
  if (sentence && page.isVietnamese) {
    return [
      { role: 'noise', weight: 3, reason: 'not Vietnamese' },
      { role: 'paragraph', weight: -3, reason: 'not Vietnamese' },
      { role: 'lede', weight: -3, reason: 'not Vietnamese' },
      { role: 'related-title', weight: -3, reason: 'not Vietnamese' },
      { role: 'related-abstract', weight: -3, reason: 'not Vietnamese' },
      { role: 'older-title', weight: -3, reason: 'not Vietnamese' },
    ]
  }
  if (!holds.foreign) return []
  const sample = text.slice(0, 2000)
  const foreign = (sample.match(foreignLetters)?.length ?? 0) + (sample.match(unreadable)?.length ?? 0)
  const letters = sample.match(anyLetter)?.length ?? 0
  return letters > 0 && foreign / letters > 0.5
    ? [{ role: 'noise', weight: 5, reason: 'letters of another script' }]
    : []
}

function isEnglish(words: readonly string[], text: string): boolean {
  return words.length >= shortestEnglish && words.some((word) => english.has(word)) && !vietnameseLetter.test(text)
}

const inEnglish: readonly Clue[] = [
  { role: 'furniture', zone: 'tail', weight: 3, reason: 'not Vietnamese' },
  { role: 'paragraph', weight: -4, reason: 'not Vietnamese' },
  { role: 'lede', weight: -4, reason: 'not Vietnamese' },
]

const clock: readonly Clue[] = [
  { role: 'furniture', weight: 3, reason: 'the clock of the page' },
  { role: 'title', weight: -5, reason: 'the clock of the page' },
  { role: 'lede', weight: -4, reason: 'the clock of the page' },
]
