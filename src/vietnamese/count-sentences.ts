/** A mark that ends a sentence, before a capital, a figure or an opening quote, or at the end of the text: `. `, `.”`. */
const sentenceEnd = /[.!?…]["”’»)]*(?:\s+(?=["“‘«(]*[\p{Lu}\p{N}])|\s*$)/gu

/** A word at the end whose full stop ends no sentence when others follow: `J`, `TP`, `St`. */
const abbreviation = /(?<![\p{L}\p{M}\p{N}])(?:\p{Lu}{1,2}|St|Mt|Mr|Dr)$/u

/** The longest of those, and what stands before it. */
const abbreviationReach = 3

/**
 * How many sentences a text has; a last one without a full stop counts.
 *
 * @example countSentences('Đàm phán ở St. Petersburg. Không có kết quả.') // 2
 */
export function countSentences(text: string): number {
  let count = 0
  let end = 0
  for (const { index, 0: mark } of text.matchAll(sentenceEnd)) {
    const after = index + mark.length
    const isEnd = after === text.length || !abbreviation.test(text.slice(Math.max(0, index - abbreviationReach), index))
    if (!isEnd) continue
    count += 1
    end = after
  }
  return text.slice(end).trim() === '' ? count : count + 1
}
