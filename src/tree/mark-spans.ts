import { type Location, location } from 'vfile-location'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { foldKey } from '../vietnamese/fold.ts'
import { findAuthorLabel, plainAuthor, workNote } from './constructs/byline.ts'
import { pictureNumber } from './constructs/caption.ts'
import { terminator } from './constructs/story-edge.ts'
import type { Cut } from './cut.ts'
import { cutListItem } from './cut-list-item.ts'
import type { Block, DumpTree, Role, Span } from './dump-tree.ts'
import { findCredit } from './find-credit.ts'
import { findRepeatedPrefixes, isSpokenOf } from './find-repeated-prefixes.ts'
import { blockText } from './from-dump.ts'
import { findKnownPrefix, findLedePrefix } from './lede-prefix.ts'
import { insidePictureTags } from './picture-tags.ts'
import { searchEnding } from './search-ending.ts'

/** What the outlets are known to print, and what this page repeats. */
interface KnownWords {
  prefixes: readonly string[]
  terminators: readonly string[]
  /** Every line of the page. */
  texts: readonly string[]
}

/**
 * Splits each block into spans: the article's own text, and what the outlet put around it (prefix, terminator, label,
 * credit, repetition). Spans follow one another without a gap, so the block's text stays whole.
 *
 * @param text the dump's normalised text
 */
export function markSpans(tree: DumpTree, text: string, outlets: KnowledgeBase['outlets']): void {
  const known = toKnownWords(tree, outlets)
  const places = location(text)
  const title = tree.children.find((block) => block.role === 'title')
  const titleKey = title ? foldKey(blockText(title)) : ''
  const lede = tree.children.find((block) => block.role === 'lede')
  const ledeKey = lede ? foldKey(blockText(lede)) : ''
  for (const block of tree.children) {
    const value = blockText(block)
    const repeatsLede = block.role === 'paragraph' && foldKey(value) === ledeKey
    const cuts = repeatsLede
      ? [{ type: 'repeat' as const, start: 0, end: value.length }]
      : findCuts(block.role, value, known, titleKey)
    block.children = toSpans(block, value, cuts, places)
  }
}

function toKnownWords(tree: DumpTree, outlets: KnowledgeBase['outlets']): KnownWords {
  const known = [...outlets.values()]
  const texts = tree.children.map(blockText)
  return {
    texts,
    prefixes: [...known.flatMap(({ prefixes }) => prefixes), ...findRepeatedPrefixes(texts)],
    terminators: known.flatMap(({ terminators }) => terminators),
  }
}

function findCuts(role: Role, text: string, known: KnownWords, titleKey: string): Cut[] {
  switch (role) {
    case 'lede':
      return [...prefixCut(text, known), ...terminatorCut(text, known)]
    case 'related-abstract':
      return prefixCut(text, known)
    case 'paragraph':
      return terminatorCut(text, known)
    case 'caption':
    case 'credit':
      return captionCuts(text, titleKey)
    case 'related-title':
    case 'older-title':
      return [...cutListItem(text), ...repeatCut(text)]
    case 'title':
      return [...subjectCut(text), ...edgeCuts(text), ...repeatCut(text)]
    case 'cross-reference':
      return [...referenceCuts(text), ...cutListItem(text), ...repeatCut(text)]
    case 'byline':
      return authorCut(text)
    default:
      return []
  }
}

function prefixCut(text: string, known: KnownWords): Cut[] {
  const prefix = findKnownPrefix(text, known.prefixes) ?? findNewPrefix(text, known.texts)
  return prefix === undefined || prefix.length >= text.length ? [] : [{ type: 'prefix', start: 0, end: prefix.length }]
}

/** A prefix by its shape, unless the page speaks of its name: `NATO - ` may begin a sentence about NATO. */
function findNewPrefix(text: string, texts: readonly string[]): string | undefined {
  const prefix = findLedePrefix(text)
  return prefix === undefined || isSpokenOf(prefix, texts) ? undefined : prefix
}

/** The mark goes, the sentence keeps its full stop: `…Karabakh./.` → `…Karabakh.` */
function terminatorCut(text: string, known: KnownWords): Cut[] {
  const ending = known.terminators.find((mark) => mark !== '' && text.endsWith(mark))
  const start = ending ? text.length - ending.length : searchEnding(text, terminator)
  if (start <= 0) return []
  return [{ type: 'terminator', start: text[start] === '.' ? start + 1 : start, end: text.length }]
}

/** `Ảnh:` before a caption; `© Sputnik / Name / Chuyển đến kho ảnh` glued to it. */
const openingLabel =
  /^(?:(?:Chụp lại hình ảnh|Chú thích (?:hình )?ảnh)\s?[,:]\s*|(?:Ảnh|Hình|Video|Clip)(?:\stư liệu|\sminh h(?:ọa|oạ))?\s*:\s*|©[^/]*(?:\/[^/]*){0,2}?\/\s*Chuyển đến kho ảnh\s*)/iu

function captionCuts(text: string, titleKey: string): Cut[] {
  const cuts: Cut[] = []
  const inside = insidePictureTags(text)
  const place = findCredit(text)
  const end = place?.start ?? inside.end
  if (inside.start > 0) cuts.push({ type: 'label', start: 0, end: inside.start })
  const label = place?.start === inside.start ? undefined : openingLabel.exec(text.slice(inside.start))?.[0]
  if (label) cuts.push({ type: 'label', start: inside.start, end: inside.start + label.length })
  const number = searchEnding(text.slice(0, end), pictureNumber)
  if (number >= 0 && foldKey(text.slice(0, number)) === titleKey) cuts.push({ type: 'label', start: 0, end })
  if (place) {
    cuts.push({ type: 'label', start: place.start, end: place.creditStart })
    cuts.push({ type: 'credit', start: place.creditStart, end: place.creditEnd })
    if (place.creditEnd < place.end) cuts.push({ type: 'label', start: place.creditEnd, end: place.end })
  }
  if (inside.end < text.length) cuts.push({ type: 'label', start: inside.end, end: text.length })
  return cuts
}

/** The second half of a line that says everything twice; the space between the halves goes with it. */
function repeatCut(text: string): Cut[] {
  const middle = text.length / 2
  for (let shift = 0; shift <= 8; shift++) {
    for (const at of [Math.floor(middle) - shift, Math.floor(middle) + shift]) {
      if (text[at] !== ' ') continue
      const key = foldKey(text.slice(0, at))
      if (key.length > 8 && key === foldKey(text.slice(at))) return [{ type: 'repeat', start: at, end: text.length }]
    }
  }
  return []
}

/** What stands before the subject of a letter: `Subject: Re: [kavkaz-l] `. */
const subjectLabel = /^(?:Subject|Chủ đề|Tiêu đề|V\/v)\s?:\s*(?:(?:Re|Fwd?|Trả lời)\s?:\s*|\[[^\]]{1,40}\]\s*)*/iu

/** A mark before a title, and what parted it from the day or outlet behind it: `* `, ` |`. */
const openingMark = /^[*•·»►▶]\s+/u
const partingMark = /(?<!\s)\s+[|–—-]\s*$/u

function edgeCuts(text: string): Cut[] {
  const mark = openingMark.exec(text)?.[0].length ?? 0
  const end = searchEnding(text, partingMark)
  const cuts: Cut[] = mark > 0 ? [{ type: 'label', start: 0, end: mark }] : []
  return end > mark ? [...cuts, { type: 'label', start: end, end: text.length }] : cuts
}

function subjectCut(text: string): Cut[] {
  const label = subjectLabel.exec(text)?.[0].length ?? 0
  return label > 0 && label < text.length ? [{ type: 'label', start: 0, end: label }] : []
}

/** `[…]`, `>> `, `Xem thêm: ` around the title of another story. */
const referenceMarks =
  /^(?<before>(?:\[|[>»→►▶]+\s*|(?:Đọc thêm|Xem thêm|Mời (?:độc giả )?xem|Đọc tiếp|Tin liên quan)\s*:\s*)+)|(?<after>\]\.?)$/gu

function referenceCuts(text: string): Cut[] {
  return [...text.matchAll(referenceMarks)].map((match) => ({
    type: 'label',
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** `Bảo Hà |`, `( Sưu tầm: Bảo Hà )` */
const closingMark = /(?<!\s)\s*[|,–/-]\s*$/u
const closingBracket = /(?<!\s)\s*\)\s*$/u

/** The bar or dash behind a name, and what the author did: `Bảo Hà |`, `Thu Lan tổng hợp`. */
function authorCut(text: string): Cut[] {
  const plain = plainAuthor(text)
  const margin = (text.length - plain.length) / 2
  const label = findAuthorLabel(plain).length
  const note = searchEnding(plain, workNote)
  const mark = plain.startsWith('(') && label > 0 ? closingBracket : closingMark
  const end = note > 0 ? note : searchEnding(plain, mark)
  const start = margin + label
  const cuts: Cut[] = start > 0 ? [{ type: 'label', start: 0, end: start }] : []
  const last = end > label ? margin + end : text.length - margin
  return last < text.length ? [...cuts, { type: 'label', start: last, end: text.length }] : cuts
}

/** Spans over a whole block: the cuts in order, `text` between them, `gap` where only white space is left. */
function toSpans(block: Block, text: string, cuts: readonly Cut[], places: Location): Span[] {
  const spans: Span[] = []
  const from = block.position?.start
  const toPoint = (at: number) => places.toPoint((from?.offset ?? 0) + at) ?? { line: from?.line ?? 1, column: 1 }
  let at = 0
  const add = (type: Span['type'], start: number, end: number) => {
    const value = text.slice(start, end)
    if (value !== '') spans.push({ type, value, position: { start: toPoint(start), end: toPoint(end) } })
  }
  for (const cut of cuts.toSorted((a, b) => a.start - b.start)) {
    if (cut.start < at) continue
    add(text.slice(at, cut.start).trim() === '' ? 'gap' : 'text', at, cut.start)
    add(cut.type, cut.start, cut.end)
    at = cut.end
  }
  add(text.slice(at).trim() === '' ? 'gap' : 'text', at, text.length)
  return spans
}
