import type { LineView } from '../lines/line-view.ts'
import { olderPhrases, relatedPhrases } from '../page-words/list-headings.ts'
import { phraseFinder } from '../phrase-finder.ts'

/** What stands below a heading: stories on the same matter, stories of another day, what readers wrote, notes on the text. */
export type PlaceKind = 'related' | 'older' | 'comments' | 'notes'

/** Headings that a known outlet prints; folded. */
export interface KnownHeadings {
  relatedHeadings: ReadonlySet<string>
  olderHeadings: ReadonlySet<string>
}

/** Words of the shortest sentence; headings and titles may be as long, but do not end like one. */
const sentenceLength = 8

/** What each line of a page is the heading of. */
export function findListHeadings(lines: readonly LineView[], known: KnownHeadings): (PlaceKind | undefined)[] {
  let sentences = 0
  return lines.map((line) => {
    const heading = findHeading(line, lines, known, sentences)
    if (isSentence(line)) sentences++
    return heading
  })
}

/** Words of the longest heading. */
const longest = 7

/** What comments are called. */
const commentWords = 'binh luan|y kien|nhan xet|phan hoi|loi ban|gop y|tra loi|cau tra loi|comments?'

/** How many comments stand below: `Bình luận (2)`, `3 nhận xét:`. */
const comments = new RegExp(`^(?:(?:${commentWords})(?: ban doc)? [1-9]\\d*|[1-9]\\d* (?:${commentWords}))$`, 'u')

/** Above the sources of an essay, and above its notes, the first of which has a mark. */
const sourceHeadings: ReadonlySet<string> = new Set([
  'tai lieu tham khao',
  'danh muc tai lieu tham khao',
  'tai lieu trich dan',
  'references',
])
const noteHeadings: ReadonlySet<string> = new Set(['chu thich', 'ghi chu', 'notes'])

function isAboveNotes({ key }: LineView, next: LineView | undefined): boolean {
  return sourceHeadings.has(key) || (noteHeadings.has(key) && next?.lettered === false)
}

const commentHeadings: ReadonlySet<string> = new Set(['binh luan', 'y kien ban doc', 'nhan xet', 'comments'])

/** The head of a post in a forum: `03-07-2025, 08:40 AM  #3`. */
const answer = /\s#(?:[2-9]|\d{2,})$/u

/** Above what an answer quotes: `thanh88 said:`, `nui_da đã viết:`, `Originally Posted by nui_da`. */
const quoted =
  /^\S{1,30}(?:\s\S{1,30})?\s(?:said|wrote):$|^\p{L}{0,30}[\d_]\S{0,30}\s(?:đã viết|viết|nói):$|^(?:Originally Posted by|Nguyên văn bởi|Được gửi bởi)\s\S{1,30}(?:\s\S{1,30})?$/iu
const longestQuoted = 6

/** Whether a line of a forum opens an answer or its quotation, or ends the first post: answers are below it. */
function isPostMark({ text, stamp, stopped, words }: LineView): boolean {
  if (text === '#1' || (stamp?.strong === true && answer.test(text))) return true
  return !stopped && words.length <= longestQuoted && quoted.test(text)
}

/** Lines below a count of comments within which the first of them stands, if they were copied at all. */
const commentReach = 6

/** Whether comments stand below their heading: a sentence, below a line with a name and a day if nobody counted them. */
function isAboveComments({ key, index }: LineView, lines: readonly LineView[]): boolean {
  const below = lines.slice(index + 1, index + 1 + commentReach)
  if (comments.test(key)) return below.some(isRemark)
  const [next, second] = below
  if (!commentHeadings.has(key) || !next) return false
  return (
    (isRemark(next) && !isAmongText(next, lines[index - 1])) ||
    (isSigned(next) && second !== undefined && (isRemark(second) || below.slice(2).some(isSigned)))
  )
}

/** Words of a paragraph, of which remarks have fewer. */
const paragraphWords = 12

/** Who says what follows, as some pages print it before a remark: `Hải Quế: Xem mà run cả người.` */
const remarkOf = /^[^:.]{2,30}:\s/u

/** Whether a heading that nobody counted stands between paragraphs: `Bình luận:` above what an expert says. */
function isAmongText(next: LineView, above: LineView | undefined): boolean {
  if (above === undefined || !isSentence(above) || remarkOf.test(next.text)) return false
  return next.stopped && next.words.length >= paragraphWords
}

function isRemark({ stopped, halfStopped, words }: LineView): boolean {
  return (stopped || halfStopped) && words.length >= 3
}

/** A short line with a day: who wrote, and when. */
function isSigned({ stopped, words, stamp }: LineView): boolean {
  return stamp !== undefined && !stopped && words.length <= 9
}

/** Sentences above the comments on them; a count above a story only points to them. */
const leastSentences = 2

function findHeading(
  line: LineView,
  lines: readonly LineView[],
  known: KnownHeadings,
  sentences: number,
): PlaceKind | undefined {
  const { key, words, stopped } = line
  if (sentences >= leastSentences && isPostMark(line)) return 'comments'
  const next = lines[line.index + 1]
  if (isInvitation(line, next)) return 'related'
  if (words.length === 0 || words.length > longest || stopped) return undefined
  if (known.relatedHeadings.has(key)) return 'related'
  if (known.olderHeadings.has(key)) return 'older'
  if (sentences >= leastSentences && isAboveComments(line, lines)) return 'comments'
  if (sentences >= leastSentences && isAboveNotes(line, next)) return 'notes'
  if (line.doubled || pointing.test(line.text) || line.text.includes('|') || key.endsWith(' de doc tiep'))
    return undefined
  const [older, related] = [longestOf(findOlder(key)), longestOf(findRelated(key))]
  const isAllHeading = Math.max(older, related) * 2 > words.filter((word) => !ofStories.has(word)).length
  if (!isAllHeading && (next === undefined || next.stopped)) return undefined
  if (twoSentences.test(line.text)) return undefined
  if (older > 0) return 'older'
  return related > 0 ? 'related' : undefined
}

/** What headings call the stories below them: `Các tin bài viết`; folded. */
const ofStories: ReadonlySet<string> = new Set(['cac', 'nhung', 'tin', 'bai', 'viet', 'tuc', 'video'])

/** `…, mời bà con đọc lại mấy bài này:`, folded: how it invites, and how it ends; and its words at most. */
const invitation = /(?:^| )moi (?:[a-z]+ ){0,4}(?:doc|xem|coi) /u
const toTitles = / (?:bai|tin)(?: [a-z]+){0,2}$/u
const longestInvitation = 20

/** Whether an author invites to read the titles that stand below, the first of them numbered. */
function isInvitation({ text, key, words }: LineView, next: LineView | undefined): boolean {
  if (!text.endsWith(':') || words.length > longestInvitation || !next || next.stopped) return false
  return firstNumber.test(next.text) && toTitles.test(key) && invitation.test(key)
}

/** Before the first item: `1. `, `1) `. */
const firstNumber = /^1[.)]\s/u

/** What is announced stands on the same line: `Đọc thêm: Armenia mở cửa khẩu`. */
const pointing = /:\s*\S/u

/** `Mùa hái nho. Đừng bỏ lỡ Kakheti!` */
const twoSentences = /\p{Ll}{2}[.!?]\s\p{Lu}/u

/** Words of the longest phrase; 0 when there is none. */
function longestOf(phrases: ReadonlySet<string>): number {
  return Math.max(0, ...[...phrases].map((phrase) => phrase.split(' ').length))
}

const findRelated = phraseFinder(relatedPhrases)
const findOlder = phraseFinder(olderPhrases)

export function isSentence({ stopped, words }: LineView): boolean {
  return stopped && words.length >= sentenceLength
}
