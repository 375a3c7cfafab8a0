import { kindAt, kinds } from '../../vietnamese/character-kinds.ts'
import { foldKey } from '../../vietnamese/fold.ts'
import { Scanner } from '../../vietnamese/scanner.ts'
import { type CreditPlace, findCredit } from '../credits/find-credit.ts'
import type { Block, DumpTree } from '../dump-tree.ts'
import { blockText, unwrap } from '../from-dump.ts'
import { isAuthor } from './author-line.ts'
import { findStamp, type Stamp } from './dateline-shape.ts'
import { findRestart } from './find-restart.ts'
import { findHolding, type Holding } from './holding.ts'
import { findLedePrefix } from './lede-prefix.ts'

/** A block as the constructs look at it: its shape and its likeness to the rest of the page, measured once. */
export interface LineView {
  index: number
  block: Block
  text: string
  holds: Holding
  /** Opens with a letter, as text does; a mark, figure or quotation opens the rest. */
  lettered: boolean
  /** Folded, punctuation levelled: equal keys are the same string to a reader. */
  key: string
  /** Folded syllables of the key. */
  words: readonly string[]
  /** What opens it as an outlet's name opens a lede, by its shape: `(Dân trí) - `. */
  prefix: string | undefined
  /** Capitalised words inside the line, folded: names, for the most part; those of the prefix are left out. */
  names: ReadonlySet<string>
  /** The date stamp near its start. */
  stamp: Stamp | undefined
  /** The source of a picture at its end. */
  credit: CreditPlace | undefined
  /** Reads as the name of its author, perhaps with what he did. */
  isAuthor: boolean
  /** Ends like a sentence: full stop, also inside quotes or brackets. */
  stopped: boolean
  /** Ends with a question or exclamation mark or dots: a sentence or a headline. */
  halfStopped: boolean
  /** Indices of all lines with the same key, this one included. */
  twins: readonly number[]
  /** Says everything twice: `T T`; the first time only as far as its first quotation mark. */
  doubled: boolean
  /** A blank line, or the top of the page, stands before it. */
  afterGap: boolean
  /** A blank line, or the end of the page, stands after it. */
  beforeGap: boolean
}

/** Full stop at the end, also before closing quotes, brackets, the marks of notes or the border of a cell: `… .”`, `…).`, `./.`, `….[1]`, `….²`, `…. |`. */
const fullStop = /[.](?:["”’'»)\]\s/|.\p{So}\p{Sk}\p{Mn}¹²³⁴-⁹⁰]|\[\d{1,3}\]|\(\d{1,2}\))*$/u

/** Question mark, exclamation mark or dots at the end: `…đầu'?`, `nhiều thập kỷ...`. */
const otherStop = /(?:[?!…]|\.{2,})["”’'»)\]\s|]*$/u

/** Characters of a line's end in which its stop is looked for. */
const endingReach = 100

/** Measures every block of a page: what is looked for with many patterns in all lines before the next. */
export function toLineViews(tree: DumpTree): LineView[] {
  const texts = tree.children.map((block) => unwrap(blockText(block)))
  const keys = texts.map(foldKey)
  const twins = indicesByKey(keys)
  const prefixes = texts.map(findLedePrefix)
  const stamps = texts.map(findStamp)
  const credits = texts.map(findCredit)
  return tree.children.map((block, index) => {
    const text = texts[index] ?? ''
    const key = keys[index] ?? ''
    const words = toWords(key)
    const { stopped, halfStopped } = findStop(text)
    const prefix = prefixes[index]
    return {
      index,
      block,
      text,
      holds: findHolding(text),
      lettered: kindAt(text, 0) === kinds.letter,
      key,
      words,
      prefix,
      names: findNames(text, prefix?.length ?? 0),
      stamp: stamps[index],
      credit: credits[index],
      isAuthor: isAuthor(text, words),
      stopped,
      halfStopped,
      twins: key === '' ? [index] : (twins.get(key) ?? [index]),
      doubled: isDoubled(key) || findRestart(text) > 0,
      afterGap: lineBefore(tree, index) < (block.position?.start.line ?? 0) - 1,
      beforeGap: (block.position?.end.line ?? 0) + 1 < lineAfter(tree, index),
    }
  })
}

/** The words of a key. `split` asks the runtime for each word, which takes a third longer. */
function toWords(key: string): string[] {
  const words: string[] = []
  let start = 0
  for (let end = key.indexOf(' '); end >= 0; end = key.indexOf(' ', start)) {
    words.push(key.slice(start, end))
    start = end + 1
  }
  if (start < key.length) words.push(key.slice(start))
  return words
}

/** How a line ends. No pattern is needed for a letter, as in most titles, nor for a full stop behind one, as in most sentences. */
function findStop(text: string): { stopped: boolean; halfStopped: boolean } {
  const ending = text.slice(-endingReach)
  const last = kindAt(ending, ending.length - 1)
  if (last === kinds.letter || last === kinds.digit) return { stopped: false, halfStopped: false }
  if (ending.endsWith('.') && kindAt(ending, ending.length - 2) === kinds.letter)
    return { stopped: true, halfStopped: false }
  const halfStopped = otherStop.test(ending)
  return { stopped: !halfStopped && fullStop.test(ending), halfStopped }
}

/** Right before a word that does not open a sentence: `(Baku`, `Nagorno-Karabakh`. */
const openers: ReadonlySet<string | undefined> = new Set('-–(“‘"\'')

/** Before the space before such a word, beside letters and figures: `, Baku`. */
const joiners: ReadonlySet<string | undefined> = new Set(',;)”’"\'–—-')

const wordParts = kinds.letter | kinds.mark

/** Characters in which names are looked for: a line of megabytes is no headline, and a paragraph shows its names early. */
const nameReach = 2000

function findNames(text: string, from: number): Set<string> {
  const names = new Set<string>()
  const scanner = new Scanner(text)
  const reach = Math.min(text.length, nameReach)
  let end = from + 1
  for (let at = scanner.nextCapital(end, reach); at < reach; at = scanner.nextCapital(end, reach)) {
    end = scanner.runEnd(at, wordParts)
    if (end > at + 1 && isInsideSentence(text, at, scanner)) names.add(scanner.forms(at, end).folded)
  }
  return names
}

function isInsideSentence(text: string, at: number, scanner: Scanner): boolean {
  if ((scanner.kindAt(at - 1) & kinds.space) === 0) return openers.has(text[at - 1])
  return joiners.has(text[at - 2]) || (at > 1 && (scanner.kindAt(at - 2) & nameNeighbours) !== 0)
}

const nameNeighbours = kinds.letter | kinds.digit | kinds.numeral

function indicesByKey(keys: readonly string[]): Map<string, number[]> {
  const indices = new Map<string, number[]>()
  keys.forEach((key, index) => {
    const known = indices.get(key)
    if (known) known.push(index)
    else indices.set(key, [index])
  })
  return indices
}

/** Whether a key is the same words twice: `t t`. */
export function isDoubled(key: string): boolean {
  const middle = key.length >> 1
  return middle >= 8 && key.length % 2 === 1 && key[middle] === ' ' && key.endsWith(key.slice(0, middle))
}

function lineBefore(tree: DumpTree, index: number): number {
  return tree.children[index - 1]?.position?.end.line ?? 0
}

function lineAfter(tree: DumpTree, index: number): number {
  return tree.children[index + 1]?.position?.start.line ?? Number.POSITIVE_INFINITY
}
