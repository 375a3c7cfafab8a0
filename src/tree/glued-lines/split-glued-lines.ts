import { flatMap } from '../../collections/flat-map.ts'
import type { DumpTree } from '../dump-tree.ts'
import { blockText } from '../from-dump.ts'
import { countWords } from '../lines/count-words.ts'
import { searchEnding } from '../lines/search-ending.ts'
import { findCards } from './find-cards.ts'
import { type EchoLines, findEchoJoint, toEchoLines } from './find-echo-joint.ts'
import { findInnerCaptions } from './find-inner-captions.ts'
import { findStampJoint, findTitleStamp } from './find-stamp-joint.ts'
import { findOpenings, findTeaserJoint } from './find-teaser-joint.ts'
import { findRunTogether } from './run-together.ts'
import { splitBlock } from './split-block.ts'

/** Words that a title must have left beside what is glued to it. */
const leastWords = 4

/** Characters of a line in which something may be glued to a title; longer lines are text. */
const longestTitle = 400

/**
 * Cuts lines in which a page has run several things together: a date stamp and a title, an author and a date stamp, a
 * breadcrumb and the title, a title and its abstract, a whole body with its captions.
 */
export function splitGluedLines(tree: DumpTree): void {
  const texts = tree.children.map(blockText)
  const distinct = new Set(texts)
  const lines = toEchoLines(distinct)
  const openings = findOpenings(distinct)
  const found = texts.map((text) => findJoints(text, lines, openings))
  const cards = new Map(findCards(texts).map(({ index, joint }) => [index, joint]))
  const hasTeasers = found.filter(({ teaser }) => teaser !== undefined).length > 1
  tree.children = flatMap(tree.children, (block, index) => {
    const { joints = [], teaser } = found[index] ?? {}
    const card = cards.get(index)
    if (card !== undefined) return splitBlock(block, texts[index] ?? '', [card])
    const cuts = hasTeasers && joints.length === 0 && teaser !== undefined ? [teaser] : joints
    return cuts.length === 0 ? block : splitBlock(block, texts[index] ?? '', cuts)
  })
}

/** Where a line is glued. */
interface Joints {
  joints: readonly number[]
  /** Between a title and its abstract; counts where several lines have it, and nothing else is glued. */
  teaser?: number | undefined
}

function findJoints(text: string, lines: EchoLines, openings: readonly string[]): Joints {
  const inner = text.includes('/') ? findTitleStamp(text) : undefined
  if (inner) return { joints: [inner.start, inner.end] }
  if (text.length > longestTitle) {
    return { joints: [...findBars(text), ...flatMap(findInnerCaptions(text), ({ start, end }) => [start, end])] }
  }
  const runTogether = findRunTogether(text)
  const joint =
    findStampJoint(text) ??
    findEchoJoint(text, runTogether, lines) ??
    findStep(text) ??
    findGluedStep(text, runTogether) ??
    findStroke(text) ??
    findPageName(text)
  return { joints: joint === undefined ? [] : [joint], teaser: findTeaserJoint(text, runTogether, openings) }
}

/** Where the title begins behind a breadcrumb, whose last step is no longer than the name of a section. */
function findStep(text: string): number | undefined {
  const step = breadcrumbSteps.exec(text)?.[0].length
  return step === undefined || countWords(text.slice(step)) <= longestSection ? undefined : step
}

const longestSection = 4

/** The steps from the home page to the section, before the title: `Trang chủ » Thế giới » `. */
const breadcrumbSteps =
  /^(?:Trang chủ|Home|Trang nhất)(?:\s?[>»›/|]\s?[^>»›/|]{2,30}){0,3}\s?[>»›/|]\s?(?=["“‘'«\p{Lu}][^>»›/|]+$)/iu

/** The home page, with which a breadcrumb begins that was copied without its marks. */
const homePage = /^(?:Trang chủ|Home|Trang nhất)(?=\p{Lu})/u

/** Where the title begins behind a breadcrumb without marks: `Trang chủHồ sơDòng thời gian: Từ mỏ đồng tới Nhà Trắng`; `iPhone` is one word. */
function findGluedStep(text: string, runTogether: readonly number[]): number | undefined {
  if (!homePage.test(text)) return undefined
  let start = 0
  for (const at of runTogether) {
    const isOneWord = text[at - 2] === ' '
    if (!isOneWord && countWords(text.slice(start, at)) <= longestSection) start = at
  }
  return start > 0 && countWords(text.slice(start)) > longestSection ? start : undefined
}

/** A stroke between two titles: `Tướng Nga tới Baku trong đêm / Moskva giận vì lính đánh thuê`. */
const stroke = /\s\/(?=\s["“‘]?\p{Lu})/u

/** Words of the shortest of two titles with a stroke between them. */
const leastTitle = 6

function findStroke(text: string): number | undefined {
  // A single character is looked for many times as fast, and nearly no line has this one.
  if (!text.includes('/') || !text.includes(' / ') || text.endsWith('.')) return undefined
  const [first = '', second = '', third] = text.split(stroke)
  if (third !== undefined || countWords(first) < leastTitle || countWords(second) < leastTitle) return undefined
  return first.length + 2
}

/** The stroke with which programs of pages part a title from the name of the page: `…dọc biên giới_Báo Núi Đá`. */
const pageName = /(?<=[\p{Ll}"”’!?)])_+\s?\p{L}[^_]{0,60}$/u

function findPageName(text: string): number | undefined {
  const at = text.includes('_') && !text.endsWith('.') ? searchEnding(text, pageName) : -1
  return at > 0 && countWords(text.slice(0, at)) >= leastWords ? at : undefined
}

/** What parts the pieces of a page that lies on one line, and what points to another story behind a full stop. */
const bar = /\s\|\s|(?<=[.!?]["”]?\s)(?=(?:Đọc thêm|Xem thêm|Đọc tiếp):\s)/gu

/** Bars that such a page has at least. */
const leastBars = 3

/** Before and behind each bar of a page on one line. */
function findBars(text: string): number[] {
  if (!text.includes('|') && !text.includes(':')) return []
  const bars = flatMap([...text.matchAll(bar)], ({ index, 0: found }) => [index, index + found.length])
  return bars.length < leastBars * 2 ? [] : bars
}
