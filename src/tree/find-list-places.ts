import type { LineView } from './line-view.ts'
import { olderPhrases, relatedPhrases } from './page-words/list-headings.ts'
import { phraseFinder } from './phrase-finder.ts'

/** What stands below a heading: stories on the same matter, stories of another day, what readers wrote. */
export type PlaceKind = 'related' | 'older' | 'comments'

/** Where a line stands among the lists of its page. */
export interface ListPlace {
  /** What the line is the heading of. */
  heading?: PlaceKind
  /** What the nearest heading above it announces. */
  below?: PlaceKind
}

/** Headings that a known outlet prints; folded. */
export interface KnownHeadings {
  relatedHeadings: ReadonlySet<string>
  olderHeadings: ReadonlySet<string>
}

/** Words of a paragraph, which ends a list; an abstract has fewer, and two sentences in a row are no abstracts. */
const paragraphLength = 45
const sentenceLength = 8

/** The headings of a page and what stands below them, for each line, in one pass from the top. */
export function findListPlaces(lines: readonly LineView[], known: KnownHeadings): ListPlace[] {
  let below: PlaceKind | undefined
  let sentences = 0
  return lines.map((line) => {
    const heading = findHeading(line, lines[line.index + 1], known, sentences)
    if (isSentence(line)) sentences++
    if (below !== 'comments' && endsList(line, lines[line.index - 1])) below = undefined
    const place: ListPlace = { ...(heading && { heading }), ...(below && { below }) }
    if (heading) below = heading
    return place
  })
}

function endsList(line: LineView, above: LineView | undefined): boolean {
  return line.words.length >= paragraphLength || (above !== undefined && isSentence(above) && isSentence(line))
}

function isSentence({ stopped, words }: LineView): boolean {
  return stopped && words.length >= sentenceLength
}

/** Words of the longest heading. */
const longest = 7

/** How many comments stand below: `Bình luận (2)`, `3 nhận xét:`. */
const comments =
  /^(?:(?:binh luan|y kien|nhan xet|phan hoi|comments?)(?: ban doc)? [1-9]\d*|[1-9]\d* (?:binh luan|y kien|nhan xet|phan hoi|tra loi|cau tra loi|comments?))$/u

/** The heading without a number, where a sentence stands below it. */
function isAboveComment(key: string, next: LineView | undefined): boolean {
  return commentHeadings.has(key) && next !== undefined && (next.stopped || next.halfStopped) && next.words.length >= 5
}

const commentHeadings: ReadonlySet<string> = new Set(['binh luan', 'y kien ban doc', 'nhan xet', 'comments'])

/** Sentences above the comments on them; a count above a story only points to them. */
const leastSentences = 2

function findHeading(
  line: LineView,
  next: LineView | undefined,
  known: KnownHeadings,
  sentences: number,
): PlaceKind | undefined {
  const { key, words, stopped } = line
  if (words.length === 0 || words.length > longest || stopped) return undefined
  if (known.relatedHeadings.has(key)) return 'related'
  if (known.olderHeadings.has(key)) return 'older'
  if (sentences >= leastSentences && (comments.test(key) || isAboveComment(key, next))) return 'comments'
  if (line.doubled || pointing.test(line.text)) return undefined
  const [older, related] = [longestOf(findOlder(key)), longestOf(findRelated(key))]
  const isAllHeading = Math.max(older, related) * 2 > words.length
  if (!isAllHeading && (next === undefined || next.stopped)) return undefined
  if (older > 0) return 'older'
  return related > 0 ? 'related' : undefined
}

/** What is announced stands on the same line: `Đọc thêm: Armenia mở cửa khẩu`. */
const pointing = /:\s*\S/u

/** Words of the longest phrase; 0 when there is none. */
function longestOf(phrases: ReadonlySet<string>): number {
  return Math.max(0, ...[...phrases].map((phrase) => phrase.split(' ').length))
}

const findRelated = phraseFinder(relatedPhrases)
const findOlder = phraseFinder(olderPhrases)
