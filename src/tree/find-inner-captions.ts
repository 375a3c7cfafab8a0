import type { Part } from './split-block.ts'

/**
 * A picture's source in the middle of a text: `(Ảnh: AFP/TTXVN)`, `(Nguồn: X).`; without brackets one word or one name
 * after another with strokes between, `Ảnh: AFP/TTXVN`.
 */
const innerCredit =
  /\((?:Ảnh|ảnh|ẢNH|Nguồn|nguồn)(?:\s\p{L}+){0,3}\s?[:.]?\s[^()]{2,80}\)[.\s|]?|(?<=[.”"]\s)Ảnh(?:\stư liệu)?:\s\p{Lu}\S*(?:\s\/\s?\S+|(?<=\/)\s(?!\/)\S+)*(?=\s\p{Lu})/gu

/** The end of a sentence, with the space behind it. */
const sentenceEnd = /[.!?…]["”’»)]*\s+/gu

/**
 * Captions inside a body that a page has run into one line: from the end of the sentence before to the bracket that
 * names the picture's source, which is all that marks them.
 */
export function findInnerCaptions(text: string): Part[] {
  const captions: Part[] = []
  let from = 0
  for (const credit of text.matchAll(innerCredit)) {
    const end = credit.index + credit[0].length
    captions.push({ start: lastSentenceStart(text, from, credit.index), end })
    from = end
  }
  return captions
}

/** Start of the sentence that runs up to `before`, looked for from `from` on; captions end in a stop of their own. */
function lastSentenceStart(text: string, from: number, before: number): number {
  const window = text.slice(from, before).trimEnd()
  const ends = [...window.matchAll(sentenceEnd)].map((match) => match.index + match[0].length)
  return from + (ends.at(-1) ?? 0)
}
