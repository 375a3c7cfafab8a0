import { type Location, location } from 'vfile-location'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { foldKey } from '../vietnamese/fold.ts'
import { terminator } from './constructs/story-edge.ts'
import type { Cut } from './cuts/cut.ts'
import { cutAuthor } from './cuts/cut-author.ts'
import { cutCaption } from './cuts/cut-caption.ts'
import { cutListItem } from './cuts/cut-list-item.ts'
import { cutRepeat } from './cuts/cut-repeat.ts'
import { cutTitle } from './cuts/cut-title.ts'
import type { Block, DumpTree, Role, Span } from './dump-tree.ts'
import { findRepeatedPrefixes, isSpokenOf } from './find-repeated-prefixes.ts'
import { blockText } from './from-dump.ts'
import { findKnownPrefix, findLedePrefix } from './lede-prefix.ts'
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
      return [...cutPrefix(text, known), ...cutTerminator(text, known)]
    case 'related-abstract':
      return cutPrefix(text, known)
    case 'paragraph':
      return cutTerminator(text, known)
    case 'caption':
    case 'credit':
      return cutCaption(text, titleKey)
    case 'related-title':
    case 'older-title':
      return [...cutListItem(text), ...cutRepeat(text)]
    case 'title':
      return [...cutTitle(text), ...cutRepeat(text)]
    case 'cross-reference':
      return [...cutReference(text), ...cutListItem(text), ...cutRepeat(text)]
    case 'byline':
      return cutAuthor(text)
    default:
      return []
  }
}

function cutPrefix(text: string, known: KnownWords): Cut[] {
  const prefix = findKnownPrefix(text, known.prefixes) ?? findNewPrefix(text, known.texts)
  return prefix === undefined || prefix.length >= text.length ? [] : [{ type: 'prefix', start: 0, end: prefix.length }]
}

/** A prefix by its shape, unless the page speaks of its name: `NATO - ` may begin a sentence about NATO. */
function findNewPrefix(text: string, texts: readonly string[]): string | undefined {
  const prefix = findLedePrefix(text)
  return prefix === undefined || isSpokenOf(prefix, texts) ? undefined : prefix
}

/** The mark goes, the sentence keeps its full stop: `…Karabakh./.` → `…Karabakh.` */
function cutTerminator(text: string, known: KnownWords): Cut[] {
  const ending = known.terminators.find((mark) => mark !== '' && text.endsWith(mark))
  const start = ending ? text.length - ending.length : searchEnding(text, terminator)
  if (start <= 0) return []
  return [{ type: 'terminator', start: text[start] === '.' ? start + 1 : start, end: text.length }]
}

/** `[…]`, `>> `, `Xem thêm: ` around the title of another story. */
const referenceMarks =
  /^(?<before>(?:\[|[>»→►▶]+\s*|(?:Đọc thêm|Xem thêm|Mời (?:độc giả )?xem|Đọc tiếp|Tin liên quan)\s*:\s*)+)|(?<after>\]\.?)$/gu

function cutReference(text: string): Cut[] {
  return [...text.matchAll(referenceMarks)].map((match) => ({
    type: 'label',
    start: match.index,
    end: match.index + match[0].length,
  }))
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
