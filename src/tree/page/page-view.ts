import { flatMap } from '../../collections/flat-map.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { DumpTree } from '../dump-tree.ts'
import { type LineView, toLineViews } from '../lines/line-view.ts'
import { findTimedRun } from '../timed-runs/find-timed-run.ts'
import type { TimedRun } from '../timed-runs/timed-run.ts'
import { findAnnouncedItems } from './find-announced-items.ts'
import { findKeywords } from './find-keywords.ts'
import { isSentence } from './find-list-headings.ts'
import { findListPlaces, type ListPlace } from './find-list-places.ts'
import { findOwnNames } from './find-own-names.ts'
import { findQuotedLines } from './find-quoted-lines.ts'
import { findRepeatedPrefixes } from './find-repeated-prefixes.ts'
import { findSpeakers } from './find-speakers.ts'
import { findTeaserRun, type TeaserRun } from './find-teaser-run.ts'
import { type OutletWords, outletWordsOf } from './outlet-words.ts'
import { findBulk, findParagraphLength, findSpacing } from './page-lengths.ts'
import { findSentenceNames, findSentenceWords } from './sentence-words.ts'

/** Letters that only Vietnamese has, or shares with few. */
export const vietnameseLetter = /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ\u1ea0-\u1ef9]/iu

/** A page as the constructs look at it. */
export interface PageView {
  lines: readonly LineView[]
  outletWords: OutletWords
  /** For each line, where it stands among the page's lists. */
  places: readonly ListPlace[]
  /** Openings that several lines of this page share, as printed: an outlet's prefix, even of an unknown outlet. */
  repeatedPrefixes: readonly string[]
  /** Lines open with the names of at least four outlets: news in brief, from many agencies. */
  isDigest: boolean
  /** Who speaks in an interview, as printed before what is said. */
  speakers: ReadonlySet<string>
  /** The lines of quotations that go over several, each with the first of its own. */
  quotations: ReadonlyMap<number, number>
  /** The items of lists without bullets in the story, each with the line that announces it. */
  announced: ReadonlyMap<number, number>
  /** Some line has letters that only Vietnamese has: the page was not typed without accents. */
  isVietnamese: boolean
  /** Words that seven of ten of its sentences have at least. */
  paragraphLength: number
  /** Index of the first sentence; -1 without any. */
  firstSentence: number
  /** Index of the line with the story's keywords, below its text; -1 where there is none. */
  keywords: number
  /** The other stories with an abstract each with which its text ends. */
  teasers: TeaserRun | undefined
  /** Its entries with their clock times: its story, or a list of others. */
  timed: TimedRun | undefined
  /** Index of the button by which readers vote; -1 where there is none. */
  pollButton: number
  /** Lines between its sentences that end with a question mark. */
  questions: number
  /** What the page calls itself, folded and without spaces. */
  ownNames: ReadonlySet<string>
  /** The long line that holds much of the page's words: its body, in one piece. */
  bulk: LineView | undefined
  /** Lines that end with the source of a picture. */
  credited: number
  /** Blank lines part its paragraphs: lines without one between them belong together. */
  isSpaced: boolean
  /** No blank lines part its paragraphs: what has one above and below is none of them. */
  isTight: boolean
  /** Names inside the page's sentences, folded. */
  sentenceNames: ReadonlySet<string>
  /** Words of the page's sentences, folded. */
  sentenceWords: ReadonlySet<string>
  /** The title found by a first reading; labels and repetitions are told by it in the second. */
  title: LineView | undefined
  /** Sub-headings in the story, as a first reading counts them. */
  headings: number | undefined
  /** First line of the story, and names of its authors, folded, found by a first reading. */
  storyStart: number | undefined
  authors: ReadonlySet<string> | undefined
  /** The title from which on the page is about another matter. */
  offTopicFrom: number | undefined
  /** Names in the title, the lede and the first paragraphs of the first reading: what the story is about. */
  topic: ReadonlySet<string> | undefined
  /** Titles in lists of which some title has a name of the story. */
  kin: ReadonlySet<number> | undefined
}

export function toPageView(tree: DumpTree, outlets: KnowledgeBase['outlets']): PageView {
  const lines = toLineViews(tree)
  const outletWords = outletWordsOf(outlets)
  const places = findListPlaces(lines, outletWords)
  const firstSentence = lines.findIndex(isSentence)
  return {
    lines,
    outletWords,
    places,
    repeatedPrefixes: findRepeatedPrefixes(lines.map((line) => line.text)),
    isDigest: new Set(flatMap(lines, ({ prefix }) => prefix ?? [])).size >= digestLength,
    speakers: findSpeakers(lines.map((line) => line.text)),
    quotations: findQuotedLines(lines),
    announced: findAnnouncedItems(lines, places, firstSentence),
    isVietnamese: lines.some(({ text }) => vietnameseLetter.test(text)),
    paragraphLength: findParagraphLength(lines),
    firstSentence,
    keywords: findKeywords(lines),
    teasers: findTeaserRun(lines, places),
    timed: findTimedRun(lines, places),
    pollButton: lines.findIndex(({ key }) => pollButtons.has(key)),
    questions: lines.filter((line) => line.text.endsWith('?') && isBetweenSentences(line, lines)).length,
    ownNames: findOwnNames(lines),
    credited: lines.filter(({ credit }) => credit && credit.start > 12).length,
    ...findSpacing(lines),
    sentenceNames: findSentenceNames(lines),
    sentenceWords: findSentenceWords(lines),
    bulk: findBulk(lines),
    title: undefined,
    headings: undefined,
    storyStart: undefined,
    authors: undefined,
    offTopicFrom: undefined,
    topic: undefined,
    kin: undefined,
  }
}

/** Different outlets by whose names the lines of news in brief open. */
const digestLength = 4

/** What readers press to vote; folded. */
const pollButtons: ReadonlySet<string> = new Set([
  'binh chon',
  'bieu quyet',
  'gui binh chon',
  'gui bieu quyet',
  'xem ket qua',
])

function isBetweenSentences({ index }: LineView, lines: readonly LineView[]): boolean {
  return lines[index - 1]?.stopped === true && lines[index + 1]?.stopped === true
}
