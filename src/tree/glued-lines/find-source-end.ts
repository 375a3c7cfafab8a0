import { isAgency } from '../credits/source-names.ts'
import { sentenceOpeners } from '../page-words/sentence-openers.ts'

/** Characters and words behind a label that are looked at. */
const reach = 160
const mostWords = 12
const longestName = 4
const longestAgency = 3

/** A word, which ends at a stop that a sentence is glued to: `AFP.Một`, but `Civil.ge`, `T.B.P`. */
const wordShape = /(?:[^\s.]|\.(?!\p{Lu}\p{Ll}))+\.?/gu

/** How a word begins and ends: `“Hạnh`, `EPA-EFE`, `AFP.`, `Reuters/`, `Sau,`. */
const capital = /^["“]?\p{Lu}/u
const code = /^\p{Lu}[\p{Lu}\d./-]+$/u
const stop = /[.;|]$/u
const stroke = /\/$/u
const stopOrStroke = /[.;|/]$/u
const comma = /,$/u

/** A stroke apart from both names. */
const looseStroke = /\s\/\s/gu

/**
 * Where the source of a picture ends that has no bracket around it and the next sentence behind it: `Ảnh: Hạnh Suối Theo
 * ông Levan, …`. In this order: a known agency or a code; names with strokes between; a stop; else the last word with a
 * capital before small letters opens the sentence, and so does an earlier word that opens sentences.
 *
 * @param at where the source begins
 * @returns UTF-16 offset; undefined where no sentence can be told from the name
 */
export function findSourceEnd(text: string, at: number): number | undefined {
  const rest = text.slice(at, at + reach).replace(looseStroke, '/  ')
  const words = [...rest.matchAll(wordShape)].slice(0, mostWords)
  const count = countWords(words.map(([found]) => found))
  const last = words[count - 1]
  const next = words[count]
  if (!last || !next || !capital.test(next[0])) return undefined
  return at + last.index + last[0].length
}

/** How many of the words belong to the source. */
function countWords(words: readonly string[]): number {
  const first = countName(words)
  const isJoined = first > 0 && stroke.test(words[first - 1] ?? '')
  return isJoined ? first + countName(words.slice(first)) : first
}

/** Words of one name, a stroke at its end included. */
function countName(words: readonly string[]): number {
  const agency = countAgency(words)
  if (agency > 0) return agency
  const [first = '', second = ''] = words
  if (code.test(first.replace(stop, '')) || stop.test(first)) return 1
  const run = countCapitals(words)
  const end = words.slice(0, run).findIndex((word) => stop.test(word) || stroke.test(word))
  if (end >= 0) return end + 1
  const opener = words
    .slice(0, run)
    .findIndex((word, index) => index > 0 && sentenceOpeners.has(word.replace(comma, '')))
  if (opener > 0) return opener
  if (run > 1) return Math.min(run - 1, longestName)
  return second === '' ? 0 : countOffice(words)
}

function countAgency(words: readonly string[]): number {
  for (let count = longestAgency; count > 0; count--) {
    const name = words.slice(0, count).join(' ').replace(stopOrStroke, '')
    if (words.length >= count && isAgency(name)) return count
  }
  return 0
}

function countCapitals(words: readonly string[]): number {
  const end = words.findIndex((word) => !capital.test(word))
  return end < 0 ? words.length : end
}

/** Words of an office, which has small letters in it: up to its stop, or to the second of two capitals behind them. */
function countOffice(words: readonly string[]): number {
  const smallFrom = countCapitals(words)
  const end = words.findIndex((word, index) => {
    if (stop.test(word)) return true
    return index > smallFrom && capital.test(word) && capital.test(words[index + 1] ?? '')
  })
  return end + 1
}
