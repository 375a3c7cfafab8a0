import type { Point } from 'unist'
import { type Location, location } from 'vfile-location'
import { flatMap } from '../collections/flat-map.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { madeOnce } from '../knowledge/made-once.ts'
import { foldKey } from '../vietnamese/fold.ts'
import { pointer } from './constructs/cross-reference.ts'
import { findTerminator } from './constructs/story-edge.ts'
import type { Cut } from './cuts/cut.ts'
import { cutAuthor } from './cuts/cut-author.ts'
import { cutCaption } from './cuts/cut-caption.ts'
import { cutListItem } from './cuts/cut-list-item.ts'
import { cutRepeat } from './cuts/cut-repeat.ts'
import { cutTitle } from './cuts/cut-title.ts'
import type { Block, DumpTree, Role, Span } from './dump-tree.ts'
import { blockText } from './from-dump.ts'
import { findKnownPrefix, findLedePrefix } from './lines/lede-prefix.ts'
import { findRepeatedPrefixes, isSpokenOf } from './page/find-repeated-prefixes.ts'

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
  tree.children.forEach((block, index) => {
    const value = blockText(block)
    const cuts =
      block.role === 'paragraph' && repeats(value, ledeKey)
        ? [{ type: 'repeat' as const, start: 0, end: value.length }]
        : findCuts(block.role, value, known, titleKey, itemsBeside(tree.children, index))
    if (cuts.length > 0 || block.children.length > 1) block.children = toSpans(block, value, cuts, places)
  })
}

/** Lines between two items of a list, at most: its day, its abstract. */
const between = 2

/** The nearest titles of other stories above and below a line. */
function itemsBeside(blocks: readonly Block[], index: number): string[] {
  if (!isItem(blocks[index])) return []
  const above = blocks.slice(Math.max(0, index - 1 - between), index).findLast(isItem)
  const below = blocks.slice(index + 1, index + 2 + between).find(isItem)
  return flatMap([above, below], (block) => (block ? [blockText(block)] : []))
}

function isItem(block: Block | undefined): boolean {
  return block?.role === 'related-title' || block?.role === 'older-title' || block?.role === 'cross-reference'
}

/** Characters by which nearly all lines are told apart. */
const openingReach = 30

/** Whether a text says the same as a key. */
function repeats(text: string, key: string): boolean {
  return key.startsWith(foldKey(text.slice(0, openingReach))) && foldKey(text) === key
}

function toKnownWords(tree: DumpTree, outlets: KnowledgeBase['outlets']): KnownWords {
  const { prefixes, terminators } = wordsOf(outlets)
  const texts = tree.children.map(blockText)
  return { texts, prefixes: [...prefixes, ...findRepeatedPrefixes(texts)], terminators }
}

/** The prefixes and terminators of all outlets. */
const wordsOf = madeOnce((outlets: KnowledgeBase['outlets']) => {
  const known = [...outlets.values()]
  return {
    prefixes: flatMap(known, ({ prefixes }) => prefixes),
    terminators: flatMap(known, ({ terminators }) => terminators),
  }
})

function findCuts(role: Role, text: string, known: KnownWords, titleKey: string, beside: readonly string[]): Cut[] {
  switch (role) {
    case 'lede':
      return [...cutBorders(text), ...cutPrefix(text, known), ...cutTerminator(text, known)]
    case 'related-abstract':
      return cutPrefix(text, known)
    case 'paragraph':
      return [...cutBorders(text), ...cutTerminator(text, known)]
    case 'caption':
    case 'credit':
      return cutCaption(text, titleKey)
    case 'related-title':
    case 'older-title':
    case 'cross-reference':
      return [...cutReference(text), ...cutListItem(text, beside), ...cutRepeat(text)]
    case 'title':
      return [...cutTitle(text), ...cutRepeat(text)]
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
  const start = ending ? text.length - ending.length : findTerminator(text)
  if (start <= 0) return []
  return [{ type: 'terminator', start: text[start] === '.' ? start + 1 : start, end: text.length }]
}

/** The borders of the table's cell in which a paragraph stands: `| … |`. */
const borders = /^\|[|\s]*|(?<![|\s])\s*\|[|\s]*$/gu

function cutBorders(text: string): Cut[] {
  if (!text.startsWith('|') && !text.endsWith('|')) return []
  return [...text.matchAll(borders)].map(({ 0: border, index }) => ({
    type: 'gap',
    start: index,
    end: index + border.length,
  }))
}

/** `[…]`, `>> `, `Xem thêm: ` around the title of another story. */
const referenceMarks = new RegExp(String.raw`^(?<before>(?:\[|${pointer})+)|(?<after>\]\.?)$`, 'giu')

function cutReference(text: string): Cut[] {
  return [...text.matchAll(referenceMarks)].map((match) => ({
    type: 'label',
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Spans over a whole block: the cuts in order, `text` between them, `gap` where only white space is left. */
function toSpans(block: Block, text: string, cuts: readonly Cut[], places: Location): Span[] {
  const parts: Cut[] = []
  let at = 0
  for (const cut of cuts.toSorted((a, b) => a.start - b.start)) {
    if (cut.start < at) continue
    parts.push(toPart(text, at, cut.start), cut)
    at = cut.end
  }
  parts.push(toPart(text, at, text.length))
  return parts.filter(({ start, end }) => end > start).map((part) => toSpan(part, block, text, places))
}

/** What no cut takes. */
function toPart(text: string, start: number, end: number): Cut {
  return { type: text.slice(start, end).trim() === '' ? 'gap' : 'text', start, end }
}

function toSpan({ type, start, end }: Cut, block: Block, text: string, places: Location): Span {
  const position = { start: toPoint(start, block, places), end: toPoint(end, block, places) }
  return { type, value: text.slice(start, end), position }
}

function toPoint(at: number, { position }: Block, places: Location): Point {
  const { line = 1, offset = 0 } = position?.start ?? {}
  return places.toPoint(offset + at) ?? { line, column: 1 }
}
