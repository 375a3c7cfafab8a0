import { announcesAuthor } from '../lines/author-line.ts'
import type { LineView } from '../lines/line-view.ts'
import { innerStop } from '../lines/sentence-shapes.ts'
import { shareName } from '../share-name.ts'
import { keywordsLabel } from './find-keywords.ts'
import type { PlaceKind } from './find-list-headings.ts'

/** Words of the titles and abstracts of other stories. */
const shortestTitle = 4
const longestTitle = 20
const shortestAbstract = 4
const longestAbstract = 32

/** Pairs of a title and an abstract that a run has at least, and sentences of the story above it. */
const leastPairs = 2
const leastSentences = 3

/** Other stories at the end of a page, each a title above one sentence, as a story has its sub-headings hardly ever. */
export interface TeaserRun {
  /** Index of the first title, and of the last abstract. */
  from: number
  to: number
}

/**
 * The run of titles and abstracts with which the text of a page ends: below a heading, an author or keywords, or where most
 * of its pairs name others than those of whom the story tells.
 *
 * @param headings what each line is the heading of
 */
export function findTeaserRun(
  lines: readonly LineView[],
  headings: readonly { heading: PlaceKind | undefined }[],
): TeaserRun | undefined {
  const to = lines.findLastIndex(isSentence)
  let from = to + 1
  while (isPair(lines[from - 2], lines[from - 1])) from -= 2
  const pairs = (to + 1 - from) / 2
  const story = lines.slice(0, from).filter(isSentence)
  if (pairs < leastPairs || story.length < leastSentences) return undefined
  const above = lines[from - 1]
  const isApart = headings[from - 1]?.heading !== undefined || (above !== undefined && endsText(above))
  return isApart || isOfOthers(lines.slice(from, to + 1), story) ? { from, to } : undefined
}

function isSentence({ stopped, words, credit }: LineView): boolean {
  return stopped && words.length >= shortestAbstract && !credit
}

function isPair(title: LineView | undefined, abstract: LineView | undefined): boolean {
  if (!title || !abstract || !isTitle(title)) return false
  return isSentence(abstract) && abstract.words.length <= longestAbstract && !innerStop.test(abstract.text)
}

function isTitle({ stopped, words, text, stamp, credit, isAuthor }: LineView): boolean {
  if (stopped || stamp || credit || isAuthor || text.endsWith(':')) return false
  return words.length >= shortestTitle && words.length <= longestTitle
}

/** Whether a line says who wrote the story, or gives its keywords. */
function endsText({ isAuthor, text }: LineView): boolean {
  return isAuthor || announcesAuthor(text) || source.test(text) || keywordsLabel.test(text)
}

/** `Theo Reuters`, `(TTXVN)` */
const source = /^(?:\(?(?:Theo|Nguồn)[\s:]|\(\p{Lu}[^()]{1,40}\)$)/u

/** Whether most pairs name somebody, and nobody of the story: a sub-heading and its text may name nobody. */
function isOfOthers(run: readonly LineView[], story: readonly LineView[]): boolean {
  const names = new Set(story.flatMap((line) => [...line.names, line.words[0] ?? '']))
  const strangers = run.filter((title, at) => at % 2 === 0 && isOfStrangers([title, run[at + 1]], names))
  return strangers.length * 2 * 2 > run.length
}

function isOfStrangers(pair: readonly (LineView | undefined)[], names: ReadonlySet<string>): boolean {
  const own = new Set(pair.flatMap((line) => [...(line?.names ?? [])]))
  return own.size > 0 && !shareName(own, names) && !pair.some((line) => names.has(line?.words[0] ?? ''))
}
