import { flatMap } from '../../collections/flat-map.ts'
import { foldKey } from '../../vietnamese/fold.ts'
import { noteMark } from '../constructs/footnote.ts'
import { findStamp } from '../dateline-shape.ts'
import type { DumpTree } from '../dump-tree.ts'
import { blockText } from '../from-dump.ts'
import { findKnownPrefix, findLedePrefix } from '../lede-prefix.ts'

/** Where a second article begins in a dump. */
export interface SecondRun {
  /** Index of its first block. */
  index: number
  /** Its title, or the opening of its text. */
  title: string
}

/** A run of paragraphs, by the indices of the first and the last. */
interface Run {
  first: number
  last: number
  /** Paragraphs in it. */
  count: number
}

/** What speaks for a page beginning above a run of paragraphs. */
interface Opening {
  weight: number
  /** Index of the first block that belongs to it. */
  index: number
  title?: string
  /** A line drawn between two pages, or a header: somebody put two pages into one file. */
  isDrawn: boolean
}

/** Paragraphs that a first article has at least; fewer are a teaser or a notice above the story. */
const leastParagraphs = 3

/** What must speak for a second page: two marks of its opening, or one and as much of weaker signs (length, the end above). */
const leastWeight = 4

/**
 * The second article of a dump, when two pages were pasted into one file. Told by the shape of the page alone, before
 * its lines have roles: two runs of paragraphs, each below an opening of its own (header, drawn line, dateline, title
 * whose words come back in the text, an outlet's prefix). An appended paragraph or two, related stories with their
 * abstracts and a page copied twice are none.
 *
 * @param prefixes by which the known outlets open their ledes
 */
export function findSecondRun(tree: DumpTree, prefixes: readonly string[]): SecondRun | undefined {
  const texts = tree.children.map(blockText)
  return findHeader(texts) ?? findRunBelow(texts, prefixes)
}

/** A second header, whatever stands below it: only an editor writes one. */
function findHeader(texts: readonly string[]): SecondRun | undefined {
  const start = texts.findIndex((text, index) => {
    if (text !== '---') return false
    const length = texts.slice(index + 1, index + 1 + headLength).findIndex((line) => !headerLine.test(line))
    return length > 0 && texts[index + 1 + length] === '---'
  })
  if (start < 0 || !texts.slice(0, start).some(isParagraph)) return undefined
  const end = texts.indexOf('---', start + 1)
  return { index: start, title: texts[end + 1] ?? '' }
}

function findRunBelow(texts: readonly string[], prefixes: readonly string[]): SecondRun | undefined {
  const [first, ...others] = findRuns(texts)
  if (!first) return undefined
  for (const run of others) {
    const opening = weighHead(texts, run, first.last, prefixes)
    if (run.count < 2 && !opening.isDrawn) continue
    if (opening.weight === 0 || opening.weight + weighEnd(texts, first, run) < leastWeight) continue
    if (!opening.isDrawn && !isArticle(texts, first, prefixes)) return undefined
    return { index: opening.index, title: opening.title ?? texts[run.first] ?? '' }
  }
  return undefined
}

/** A note below the line that is drawn under a story: `¹ Điều 3 của …`, `[1] …`, `(*) …`. */
const note = /^(?:[¹²³⁴]|\[\d{1,2}\]|\((?:\d|\*{1,3})\)|\*{1,3}\s?\p{Lu})/u

/** Whether the first run is a story, and not a notice that stands above one: long, or below an opening. */
function isArticle(texts: readonly string[], run: Run, prefixes: readonly string[]): boolean {
  if (run.count >= 5) return true
  return run.count >= leastParagraphs && weighHead(texts, run, -1, prefixes).weight >= 2
}

/** Lines between two runs that are more than a widget inside a story. */
const tailLength = 6

/** What speaks for the first run being over: the outlet's mark behind it, the tail of a page below it. */
function weighEnd(texts: readonly string[], first: Run, second: Run): number {
  return (closed.test(texts[first.last] ?? '') ? 1 : 0) + (second.first - first.last > tailLength ? 1 : 0)
}

/** Ends a story: `./.`. */
const closed = /\.\s?[/\\]\s?\.\s*$/u

/** Ends like a sentence, also before closing quotes; looked for near the end. */
const stopped = /[.!?…]["”’»)\s/.]{0,6}$/u

/** Characters of the shortest paragraph. */
const shortest = 80

/** A line drawn between pages: `---`, `=====`. Stars part sections, and underscores stand above notes. */
const drawn = /^(?:-{3,}|={3,}|—{3,})$/u

/** Lines that may stand inside a story between two paragraphs: pictures, sub-headings. */
const mostBetween = 2

/** Runs of at least two paragraphs, of one where a line is drawn; a text that was there before is none. */
function findRuns(texts: readonly string[]): Run[] {
  const seen = new Set<string>()
  const runs: Run[] = []
  let isParted = true
  texts.forEach((text, index) => {
    if (drawn.test(text) || isFullStamp(text)) isParted = true
    if (!isParagraph(text) || seen.has(text)) return
    seen.add(text)
    const run = runs.at(-1)
    if (!isParted && run && index - run.last <= mostBetween + 1)
      Object.assign(run, { last: index, count: run.count + 1 })
    else runs.push({ first: index, last: index, count: 1 })
    isParted = false
  })
  const isDrawn = texts.some((text) => drawn.test(text))
  return runs.filter(({ count, first, last }) => (count >= 2 || isDrawn) && last - first < count * 2)
}

function isParagraph(text: string): boolean {
  return text.length >= shortest && stopped.test(text.slice(-20)) && !noteMark.test(text)
}

/** Lines above the text within which a page opens. */
const headLength = 8

/** A line of a header: `published: 2024-03-01`. */
const headerLine = /^(?:url|outlet|published|retrieved|title|byline)\s*:/u

/** @param after index of the block that the opening lies below */
function weighHead(texts: readonly string[], run: Run, after: number, prefixes: readonly string[]): Opening {
  const near = Math.max(after + 1, run.first - headLength)
  const line = texts.slice(near, run.first).findLastIndex((text) => drawn.test(text))
  const from = near + Math.max(0, line)
  const head = texts.slice(from, run.first)
  const rule = line < 0 || note.test(head[1] ?? '') ? -1 : 0
  const stamp = head.findIndex(isFullStamp)
  const title = findTitle(head, texts.slice(run.first, run.first + 2))
  const lede = texts[run.first] ?? ''
  const hasPrefix = findLedePrefix(lede) !== undefined || findKnownPrefix(lede, prefixes) !== undefined
  const weight =
    (rule >= 0 ? 2 : 0) + (stamp >= 0 ? 2 : 0) + (title >= 0 ? 2 : 0) + (hasPrefix ? 2 : 0) + (run.count >= 5 ? 1 : 0)
  const marks = [rule, stamp, title].filter((index) => index >= 0)
  const index = from + Math.min(head.length, ...marks)
  const text = head[title]
  return {
    weight: marks.length > 0 ? weight : 0,
    index,
    isDrawn: rule >= 0,
    ...(text !== undefined && { title: text }),
  }
}

/** A line that dates a page with its year. */
function isFullStamp(text: string): boolean {
  if (text.length > 60) return false
  const stamp = findStamp(text)
  return stamp?.strong === true && /(?:19|20)\d{2}/u.test(text.slice(stamp.start, stamp.end))
}

/** Share of a title's words that its story opens with. */
const leastShared = 0.55

/** The line above a story whose words come back in its first paragraphs; -1 when there is none. */
function findTitle(head: readonly string[], opening: readonly string[]): number {
  const words = new Set(flatMap(opening, (text) => foldKey(text.slice(0, 1000)).split(' ')))
  return head.findIndex((text) => {
    if (text.length < 20 || text.length > 250 || isFullStamp(text)) return false
    const own = [...new Set(foldKey(text).split(' '))]
    return own.length >= 5 && own.filter((word) => words.has(word)).length >= own.length * leastShared
  })
}
