import { countWords } from '../lines/count-words.ts'
import { sentenceOpeners } from '../page-words/sentence-openers.ts'

/** How a title ends that has something glued to it. */
const titleEnd = /[\p{Ll}?!]/u

/** A title of some length that ends without a full stop. */
const titleBefore = /^(?:[^.\s]+\s){4,30}[^.\s]*[\p{Ll}?!]$/u

/** One sentence or more, whose first word is no abbreviation. */
const sentenceBehind = /^["“]?\p{Lu}\p{Ll}*\s(?:\S+\s){4}.*[.…]["”]?$/su

/**
 * Where a title runs into its abstract: `…mở đối thoạiThượng phụ kêu gọi….`, `…những ngày không đèn Báo Núi – Ghi chép ….`.
 *
 * @param runTogether places of the line where two things stand without a space between them
 * @param openings how sentences of the page begin that may open with the outlet's name
 */
export function findTeaserJoint(
  text: string,
  runTogether: readonly number[],
  openings: readonly string[],
): number | undefined {
  if (text.startsWith('| ')) return findOpener(text)
  const joined = runTogether.find((at) => isTeaserJoint(text, at))
  return joined ?? openings.map((opening) => text.indexOf(opening)).find((at) => at > 0 && isTitle(text.slice(0, at)))
}

/** Words of a title and its abstract together, and of the title, at least. */
const teaserLength = 18
const titleLength = 6

/** A word with a capital behind a word without a mark of its own, or behind the mark of a title: `…viện trợ Tổng thống`. */
const opener = /(?<=[\p{Ll}?!]\s)["“]?(?<word>\p{Lu}\p{Ll}+)\s/gu

/** The end of a title that asks or calls. */
const questionBefore = /[?!]\s$/u

/** Where an abstract begins in a line behind a bar, told by the first word in its title's place that opens sentences. */
function findOpener(text: string): number | undefined {
  if (countWords(text) < teaserLength) return undefined
  for (const { index, groups } of text.matchAll(opener)) {
    const isFar = countWords(text.slice(2, index)) >= titleLength
    if (isFar && (sentenceOpeners.has(groups?.word ?? '') || questionBefore.test(text.slice(0, index)))) return index
  }
  return undefined
}

function isTeaserJoint(text: string, at: number): boolean {
  if (!titleEnd.test(text.slice(at - 1, at))) return false
  return titleBefore.test(text.slice(0, at)) && sentenceBehind.test(text.slice(at))
}

/** Up to five words and a dash before a sentence: `ĐBS Online – Trong bức thư …`. */
const sentenceOpening = /^(?<opening>\p{Lu}[^\s]*(?:\s[^\s–—-]+){0,4}\s[-–—]\s)(?=\S.{60,}[.…]["”]?$)/u

/** A dash with a space on both sides. */
const dash = /\s[-–—]\s/u

/** Characters of the longest such opening. */
const longestOpening = 80

/** Openings of the page's sentences that may be the prefix of its outlet: names that no sentence speaks of; with the space before them. */
export function findOpenings(texts: Iterable<string>): string[] {
  const openings = new Set<string>()
  for (const text of texts) {
    const hasDash = text.length <= 2000 && dash.test(text.slice(0, longestOpening))
    const opening = hasDash ? sentenceOpening.exec(text)?.groups?.opening : undefined
    if (opening !== undefined) openings.add(` ${opening}`)
  }
  return [...openings].slice(0, 20)
}

function isTitle(text: string): boolean {
  const words = countWords(text)
  return words > 4 && words < 30 && !stopInside.test(text)
}

/** A stop or dots with more behind them. */
const stopInside = /[.…]\s/u
