import { flatMap } from '../../collections/flat-map.ts'
import { foldKey } from '../../vietnamese/fold.ts'
import { isAgency } from '../credits/source-names.ts'
import type { DumpTree } from '../dump-tree.ts'
import { blockText } from '../from-dump.ts'
import { authorName } from '../lines/author-line.ts'
import { countWords } from '../lines/count-words.ts'
import { findInnerStamp, type Stamp } from '../lines/dateline-shape.ts'
import { searchEnding } from '../lines/search-ending.ts'
import { innerStop } from '../lines/sentence-shapes.ts'
import { outletPhrases } from '../page-words/outlet-phrases.ts'
import { sectionNames } from '../page-words/section-names.ts'
import { phraseFinder } from '../phrase-finder.ts'
import { type EchoLines, findEchoJoint, toEchoLines } from './find-echo-joint.ts'
import { findInnerCaptions } from './find-inner-captions.ts'
import { findClosingStamps, findOpeningStamps } from './find-stamp-run.ts'
import { findOpenings, findTeaserJoint } from './find-teaser-joint.ts'
import { findRunTogether } from './run-together.ts'
import { splitBlock } from './split-block.ts'

/** Words that a line must have left beside a date stamp for the two to be glued. */
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
  const hasTeasers = found.filter(({ teaser }) => teaser !== undefined).length > 1
  tree.children = flatMap(tree.children, (block, index) => {
    const { joints = [], teaser } = found[index] ?? {}
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

/** Words of the shortest text behind the stamp of its title. */
const leastText = 8

/** The stamp between a title and its text: no sentence leads to it, and one stands behind it. */
function findTitleStamp(text: string): Stamp | undefined {
  const stamp = text.endsWith('.') ? findInnerStamp(text) : undefined
  if (!stamp) return undefined
  const before = text.slice(0, stamp.start)
  if (countWords(before) < leastWords || sentenceBefore.test(before) || innerStop.test(before)) return undefined
  return countWords(text.slice(stamp.end)) >= leastText ? stamp : undefined
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

/** `28/09/2020 15:03Tít…`, `…tít 10:36 22/10/2020`, `Đặng Cường | 09/10/2023, 09:56`. */
function findStampJoint(text: string): number | undefined {
  if (!digit.test(text)) return undefined
  const opening = findOpeningStamps(text)
  if (opening?.strong && countWords(text.slice(opening.end)) >= leastWords) {
    return startsUpper.test(text.slice(opening.end)) ? opening.end : undefined
  }
  if (opening?.strong) {
    const behind = opening.end + (openingMark.exec(text.slice(opening.end))?.[0].length ?? 0)
    if (isAuthorAlone(text.slice(behind))) return behind
  }
  const closing = findClosingStamps(text)
  if (!closing?.strong || closing.start === 0) return undefined
  const before = text.slice(0, closing.start)
  if (headOfNotice.test(text) || dayOfSentence.test(text.slice(closing.start))) return undefined
  if (authorBefore.test(before) || isAuthorAlone(before)) return closing.start
  return countWords(before) >= leastWords && !sentenceBefore.test(before) ? closing.start : undefined
}

/** No stamp is without one. */
const digit = /\d/u

/** Between a date and the author behind it. */
const openingMark = /^[\s|•·–-]+/u

/** The day with which a caption ends, no stamp: `… tại Nhà Trắng ngày 8.8.2025`. */
const dayOfSentence = /^ngày\s\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*$/u

/** The head of a letter or notice: `Hà Nội, ngày 21 tháng 9 năm 2023`. */
const headOfNotice = /^\p{Lu}[\p{L}\s.-]{1,30},\s*ngày\s\d{1,2}\stháng\s/u

/** A name and a bar, dash or comma before the date. */
const authorBefore = /^\p{Lu}[\p{L}\p{M}.'’]*(?:\s\p{L}[\p{L}\p{M}.'’]*){0,5}(?:\s*\([^()]{2,20}\))?\s*[|–—,·•/-]\s*$/u

/** What pages print before a date with the capitals of a name: whose clock it is, or a label. */
const noAuthor = /^(?:Hà Nội|Sài Gòn|(?:TP\.? ?)?Hồ Chí Minh|Việt Nam|Cập Nhật|Ngày|Đăng|Xuất Bản|Mới)(?!\p{L})/iu

const findOutlets = phraseFinder(outletPhrases)

/** Whether nothing but a name stands beside the date: `Khương Trung 29/03/2024 - 15:01`. */
function isAuthorAlone(before: string): boolean {
  const name = before.trim()
  if (name.length > longestAuthor || !authorName.test(name)) return false
  const key = foldKey(name)
  return !noAuthor.test(name) && !isAgency(name) && !sectionNames.has(key) && findOutlets(key).size === 0
}

/** Characters of the longest name with its agency: `Tê-rê-sa Ngọc Lễ (Báo Núi Phía Bắc)`. */
const longestAuthor = 45

/** Words that tie a date to its sentence: `…vào ngày `, `…hôm `, or a full stop. */
const sentenceBefore = /(?:vào|ngày|hôm|lúc|từ|đến|tới|và|sáng|trưa|chiều|tối|đêm|,|\(|\.)\s*$/iu

/** `– Armenia`, `“Armenia` */
const startsUpper = /^[\s|–—-]*["“‘'«]?\p{Lu}/u
