/**
 * A word and the mark that ends it, before a capital, a figure or an opening quote; or at the end of the text:
 * `Armenia. `, `Armenia.`; also `St. `, which is no end.
 */
const sentenceEnd =
  /(?<![\p{L}\p{M}\p{N}])(?<word>[\p{L}\p{M}\p{N}]+)["”’»)]*[.!?…]+["”’»)]*(?:\s+(?=["“‘«(]*[\p{Lu}\p{N}])|\s*$)/gu

/** A word whose full stop inside a text ends no sentence: `J.`, `TP.`, `St.` */
const abbreviation = /^(?:\p{Lu}{1,2}|St|Mt|Mr|Dr)$/u

/**
 * How many sentences a text has; a last one without a full stop counts.
 *
 * @example countSentences('Đàm phán ở St. Petersburg. Không có kết quả.') // 2
 */
export function countSentences(text: string): number {
  let count = 0
  let end = 0
  for (const match of text.matchAll(sentenceEnd)) {
    const after = match.index + match[0].length
    if (after < text.length && abbreviation.test(match.groups?.word ?? '')) continue
    count += 1
    end = after
  }
  return text.slice(end).trim() === '' ? count : count + 1
}
