import type { VFile } from 'vfile'
import { flatMap } from '../collections/flat-map.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { foldKey } from '../vietnamese/fold.ts'
import type { Clue, Construct } from './construct.ts'
import { constructs, secondConstructs } from './constructs.ts'
import { scan } from './decoding/best-scores.ts'
import { type Decision, decodeStates, findStates } from './decoding/decode-states.ts'
import { lowerLastHeadings } from './decoding/lower-last-headings.ts'
import { raiseLede } from './decoding/raise-lede.ts'
import { raiseOthers } from './decoding/raise-others.ts'
import { addClues, toStateScores } from './decoding/state-scores.ts'
import type { State } from './decoding/states.ts'
import type { Block, DumpTree, Role } from './dump-tree.ts'
import { authorOf } from './lines/author-line.ts'
import { findKin } from './page/find-kin.ts'
import { findOffTopic } from './page/find-off-topic.ts'
import { type PageView, toPageView } from './page/page-view.ts'
import { findSecondArticle } from './second-article/find-second-article.ts'
import { setAside } from './second-article/set-aside.ts'

/**
 * Gives every block its role, with the evidence. Read twice: the first reading finds the title, the second tells the
 * title's echoes (labels, alternative texts, footers) by it, and what is on another matter. Of two pages pasted into one
 * file only the first is read.
 */
export function assignRoles(tree: DumpTree, file: VFile, outlets: KnowledgeBase['outlets']): void {
  const page = toPageView(tree, outlets)
  const clues = weigh(page, constructs)
  const scores = toStateScores(page.lines.length)
  addClues(scores, clues)
  const forward = scan(scores)
  const states = findStates(forward)
  const second = findSecondArticle(page, scores, forward, states)
  const first = second && setAside(tree, file, second)
  if (first) {
    assignRoles(first, file, outlets)
    return
  }
  const read = { ...page, ...findStory(page, states) }
  const more = weigh(read, secondConstructs)
  addClues(scores, more)
  const decisions = lowerLastHeadings(raiseOthers(page, raiseLede(read, decodeStates(scores, [clues, more]))))
  const holdsStory = hasStory(page, decisions)
  tree.children.forEach((block, index) => {
    const decision = decisions[index]
    if (decision) applyDecision(block, holdsStory || decision.state.role === 'furniture' ? decision : withoutStory)
  })
}

/** `Bảo Hà và Thu Lan`, `Bảo Hà - Thu Lan` */
const betweenAuthors = /\s(?:và|&|[-–])\s|,\s|\//u

/** What a first reading finds of the story. */
function findStory(page: PageView, states: readonly State[]): Partial<PageView> {
  const title = page.lines[states.findIndex(({ role }) => role === 'title')]
  const storyStart = states.findIndex(({ role }) => role === 'lede')
  const authors = flatMap(
    page.lines.filter(({ index }) => states[index]?.role === 'byline'),
    ({ text }) => authorOf(text).split(betweenAuthors).map(foldKey),
  ).filter((author) => author.includes(' '))
  const offTopicFrom = storyStart < 0 ? undefined : findOffTopic(page.lines, storyStart)
  return {
    topic: findTopic(page, states),
    kin: findKin(page.lines, states),
    offTopicFrom,
    authors: new Set(authors),
    title,
    headings: states.filter(({ role }) => role === 'subheading').length,
    storyStart: storyStart < 0 ? undefined : storyStart,
  }
}

/** What a line is on a page without a story: lists of titles are not the related stories of anything. */
const withoutStory: Decision = {
  state: { zone: 'head', role: 'furniture' },
  reason: 'a page without a story',
}

/** Words that make a paragraph a story, unless it ends like a sentence. */
const longParagraph = 20

/** Whether some paragraph reads as text: a page of navigation has lines, but no sentence among them. */
function hasStory(page: PageView, decisions: readonly Decision[]): boolean {
  return page.lines.some(({ stopped, halfStopped, words }, index) => {
    const role = decisions[index]?.state.role
    if (role !== 'lede' && role !== 'paragraph') return false
    return words.length >= longParagraph || ((stopped || halfStopped) && words.length >= 4)
  })
}

/** Paragraphs, the lede included, that say what a story is about. */
const topicParagraphs = 5

function findTopic(page: PageView, states: readonly State[]): Set<string> {
  const lines = page.lines.filter((_, index) => storyRoles.has(states[index]?.role ?? 'noise'))
  return new Set(flatMap(lines.slice(0, topicParagraphs + 1), ({ names }) => [...names]))
}

const storyRoles: ReadonlySet<Role> = new Set(['title', 'lede', 'paragraph'])

/** The clues of each line. One construct looks at all lines before the next does: its code is at hand, which is twice as fast. */
function weigh(page: PageView, looks: readonly Construct[]): Clue[][] {
  const clues: Clue[][] = page.lines.map(() => [])
  for (const construct of looks) {
    for (const line of page.lines) {
      for (const clue of construct(line, page)) clues[line.index]?.push(clue)
    }
  }
  return clues
}

function applyDecision(block: Block, { state, reason, findRunnerUp }: Decision): void {
  block.role = state.role
  block.data.reason = reason
  if (findRunnerUp) block.data.findRunnerUp = findRunnerUp
}
