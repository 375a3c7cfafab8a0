import { flatMap } from '../../collections/flat-map.ts'
import { findTaggedPictures } from '../credits/picture-tags.ts'
import { isSource } from '../credits/source-names.ts'
import { findSourceEnd } from './find-source-end.ts'
import type { Part } from './split-block.ts'

/** A picture's source in brackets in the middle of a text: `(Ảnh: AFP/TTXVN)`, `(Nguồn: X).`. */
const bracketed = /\((?:Ảnh|ảnh|ẢNH|Nguồn|nguồn)(?:\s\p{L}+){0,3}\s?[:.]?\s[^()]{2,80}\)[.\s|]?/gu

/** A bracket between two sentences, which may hold an agency: `. (AFP) Chi phí …`. */
const betweenSentences = /(?<=[.!?”"]\s)\((?<source>[^()]{2,60})\)(?=\s\p{Lu})/gu

/** What announces a source without brackets; a name stands behind it: `. Ảnh: `, ` - Nguồn ảnh: `; no caption that names its source behind it: `Ảnh: Chợ đá - Nguồn: AFP.` */
const label =
  /(?<=\s)(?:[-–—|]\s)?(?:Ảnh|ẢNH|Nguồn ảnh|Photo)(?:\s(?:tư liệu|minh họa|minh hoạ))?\s?:\s?(?=\p{Lu})(?![^.!?:]{8,160}\s[-–—|]\sNguồn:)|(?<=\s[-–—|]\s)Nguồn:\s(?=\p{Lu})/gu

/** A photographer and his agency between two sentences, without a label: `. Trần A/TTXVN Chi phí …`. */
const photographer = /(?<=[.!?”"]\s)(?=(?:\p{Lu}[\p{L}.’-]*\s){1,3}\p{Lu}[\p{L}’-]*\s?\/\s?\p{Lu}{2})/gu

/** The end of a sentence, with the space behind it. */
const sentenceEnd = /[.!?…]["”’»)]*\s+/gu

/**
 * Captions inside a body that a page has run into one line: from the end of the sentence before to the picture's source,
 * which is all that marks them, or between the tags of a picture.
 */
export function findInnerCaptions(text: string): Part[] {
  const captions: Part[] = []
  let from = 0
  for (const { start, end, isWhole } of findSources(text)) {
    if (start < from) continue
    captions.push({ start: isWhole ? start : lastSentenceStart(text, from, start), end })
    from = end
  }
  return captions
}

/** A source, or a whole caption with it. */
interface Source extends Part {
  isWhole: boolean
}

function findSources(text: string): Source[] {
  const tagged = findTaggedPictures(text).map((part) => ({ ...part, isWhole: true }))
  const inBrackets = text.includes('(') ? findBracketed(text) : []
  const alone = [
    ...(text.includes(':') ? text.matchAll(label) : []),
    ...(text.includes('/') ? text.matchAll(photographer) : []),
  ]
  const sources = [
    ...inBrackets.map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
    ...flatMap(alone, ({ index, 0: found }) => {
      const end = findSourceEnd(text, index + found.length)
      return end === undefined ? [] : [{ start: index, end }]
    }),
  ]
  return [...tagged, ...sources.map((part) => ({ ...part, isWhole: false }))].toSorted((a, b) => a.start - b.start)
}

function findBracketed(text: string): RegExpExecArray[] {
  return [
    ...text.matchAll(bracketed),
    ...[...text.matchAll(betweenSentences)].filter(({ groups }) => isSource(groups?.source)),
  ]
}

/** Start of the sentence that runs up to `before`, looked for from `from` on; captions end in a stop of their own. */
function lastSentenceStart(text: string, from: number, before: number): number {
  const window = text.slice(from, before).trimEnd()
  const ends = [...window.matchAll(sentenceEnd)].map((match) => match.index + match[0].length)
  return from + (ends.at(-1) ?? 0)
}
