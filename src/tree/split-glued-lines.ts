import { isCapitalAt, kindAt, kinds } from '../vietnamese/character-kinds.ts'
import type { DumpTree } from './dump-tree.ts'
import { findInnerCaptions } from './find-inner-captions.ts'
import { findClosingStamps, findOpeningStamps } from './find-stamp-run.ts'
import { blockText } from './from-dump.ts'
import { splitBlock } from './split-block.ts'

/** Words that a line must have left beside a date stamp for the two to be glued. */
const leastWords = 4

/** Characters of a line in which something may be glued to a title; longer lines are text. */
const longestTitle = 400

/** The texts of a page's lines, and their lengths, which rule most questions out. */
interface Lines {
  texts: ReadonlySet<string>
  lengths: ReadonlySet<number>
}

/**
 * Cuts lines in which a page has run several things together: a date stamp and a title, an author and a date stamp, a
 * breadcrumb and the title, a title and its abstract, a whole body with its captions.
 */
export function splitGluedLines(tree: DumpTree): void {
  const texts = new Set(tree.children.map(blockText))
  const lines: Lines = { texts, lengths: new Set([...texts].map(({ length }) => length)) }
  const ledePrefixes = findOpenings([...texts])
  const teasers = tree.children.map((block) => findTeaserJoint(blockText(block), ledePrefixes))
  const hasTeasers = teasers.filter((teaser) => teaser !== undefined).length > 1
  tree.children = tree.children.flatMap((block, index) => {
    const text = blockText(block)
    const joints = findJoints(text, lines)
    const teaser = hasTeasers ? teasers[index] : undefined
    return splitBlock(block, text, joints.length === 0 && teaser !== undefined ? [teaser] : joints)
  })
}

function findJoints(text: string, lines: Lines): readonly number[] {
  if (text.length > longestTitle) {
    return [...findBars(text), ...findInnerCaptions(text).flatMap(({ start, end }) => [start, end])]
  }
  const stampJoint = findStampJoint(text)
  if (stampJoint !== undefined) return [stampJoint]
  const echoJoint = findEchoJoint(text, lines)
  if (echoJoint !== undefined) return [echoJoint]
  const step = breadcrumbSteps.exec(text)?.[0].length
  return step === undefined || countWords(text.slice(step)) < leastWords ? [] : [step]
}

/** The steps from the home page to the section, before the title: `Trang chủ » Thế giới » `. */
const breadcrumbSteps =
  /^(?:Trang chủ|Home|Trang nhất)(?:\s?[>»›/|]\s?[^>»›/|]{2,30}){0,3}\s?[>»›/|]\s?(?=["“‘'«\p{Lu}][^>»›/|]+$)/iu

/** What parts the pieces of a page that lies on one line, and what points to another story behind a full stop. */
const bar = /\s\|\s|(?<=[.!?]["”]?\s)(?=(?:Đọc thêm|Xem thêm|Đọc tiếp):\s)/gu

/** Bars that such a page has at least. */
const leastBars = 3

/** Before and behind each bar of a page on one line. */
function findBars(text: string): number[] {
  const bars = [...text.matchAll(bar)].flatMap(({ index, 0: found }) => [index, index + found.length])
  return bars.length < leastBars * 2 ? [] : bars
}

/** Two words run together at the only such place of a line, a title of some length before it and a sentence behind. */
const teaserJoint = /(?<=^(?:[^.\s]+\s){4,30}[^.\s]*[\p{Ll}?!])(?=["“]?\p{Lu}\p{Ll}*\s(?:[^\s]+\s){4,}.*[.…]["”]?$)/u

/**
 * Where a title runs into its abstract: `…mở đối thoạiThượng phụ kêu gọi….`, `…những ngày không đèn Báo Núi – Ghi chép ….`.
 * Counts where several lines have it.
 *
 * @param openings how sentences of the page begin that may open with the outlet's name
 */
function findTeaserJoint(text: string, openings: readonly string[]): number | undefined {
  if (text.length > longestTitle) return undefined
  const joined = hasRunTogether(text, kinds.letter | kinds.other) ? teaserJoint.exec(text)?.index : undefined
  return joined ?? openings.map((opening) => text.indexOf(opening)).find((at) => at > 0 && isTitle(text.slice(0, at)))
}

/** Up to five words and a dash before a sentence: `ĐBS Online – Trong bức thư …`. */
const sentenceOpening = /^(?<opening>\p{Lu}[^\s]*(?:\s[^\s–—-]+){0,4}\s[-–—]\s)(?=\S.{60,}[.…]["”]?$)/u

/** Openings of the page's sentences that may be the prefix of its outlet: names that no sentence speaks of; with the space before them. */
function findOpenings(texts: readonly string[]): string[] {
  const openings = texts.flatMap((text) =>
    text.length > 2000 ? [] : (sentenceOpening.exec(text)?.groups?.opening ?? []),
  )
  return [...new Set(openings)].slice(0, 20).map((opening) => ` ${opening}`)
}

function isTitle(text: string): boolean {
  const words = countWords(text)
  return words > leastWords && words < 30 && !/[.…]\s/u.test(text)
}

/** `28/09/2020 15:03Tít…`, `…tít 10:36 22/10/2020`, `Đặng Cường | 09/10/2023, 09:56`. */
function findStampJoint(text: string): number | undefined {
  const opening = findOpeningStamps(text)
  if (opening?.strong && countWords(text.slice(opening.end)) >= leastWords) {
    return startsUpper.test(text.slice(opening.end)) ? opening.end : undefined
  }
  const closing = findClosingStamps(text)
  if (!closing?.strong || closing.start === 0) return undefined
  const before = text.slice(0, closing.start)
  if (authorBefore.test(before)) return closing.start
  return countWords(before) >= leastWords && !sentenceBefore.test(before) ? closing.start : undefined
}

/** A name and a bar, dash or comma before the date. */
const authorBefore = /^\p{Lu}[\p{L}\p{M}.'’]*(?:\s\p{L}[\p{L}\p{M}.'’]*){0,5}(?:\s*\([^()]{2,20}\))?\s*[|–—,·•/-]\s*$/u

/** Words that tie a date to its sentence: `…vào ngày `, `…hôm `, or a full stop. */
const sentenceBefore = /(?:vào|ngày|hôm|lúc|từ|đến|tới|và|sáng|trưa|chiều|tối|đêm|,|\(|\.)\s*$/iu

const startsUpper = /^[\s|–—-]*["“‘'«]?\p{Lu}/u

/**
 * Where a line's end is another whole line of the page, glued to something in front (`Trang chủNewsThế giới<title>`,
 * `Trang chủ > <title>`), or its beginning is, glued to something behind (title and abstract).
 */
function findEchoJoint(text: string, lines: Lines): number | undefined {
  if (!hasRunTogether(text, kinds.letter | kinds.digit | kinds.other) && !breadcrumb.test(text)) return undefined
  for (const { index, 0: found } of text.matchAll(joint)) {
    if (pictureLabel.test(text.slice(index))) return undefined
    const at = index + 1
    const behind = found.trim() === '' || dash.test(found) ? index + found.length : at
    if (isEcho(text.slice(behind).trim(), lines)) return behind
    if (isEcho(withoutMark(text.slice(0, at).trimEnd()), lines)) return at
  }
  return undefined
}

/** The number of a picture behind the title that labels it: ` - Ảnh 1.`, ` - 2`. */
const pictureLabel = /^\s[-–—]\s(?:(?:ảnh|hình|photo)\s)?\d/iu

/** A dash between spaces, which parts a title from the name of its outlet. */
const dash = /^\s[-–—]\s$/u

/** Whether a part of a line is another whole line, and no mere label. */
function isEcho(part: string, { texts, lengths }: Lines): boolean {
  return lengths.has(part.length) && texts.has(part) && countWords(part) > leastWords
}

/** The marks between the steps of a breadcrumb. */
const breadcrumbMarks = '>»/|›'

function withoutMark(text: string): string {
  return breadcrumbMarks.includes(text.at(-1) ?? ' ') ? text.slice(0, -1).trimEnd() : text
}

const breadcrumb = /[>»/|›]|\s[-–—]\s/u

/** Whether a capital, perhaps behind an opening quotation mark, stands right behind a character of some kinds. */
function hasRunTogether(text: string, kindsBefore: number): boolean {
  for (let at = 1; at < text.length; at++) {
    if (!isCapitalAt(text, at)) continue
    const before = openingQuotes.includes(text[at - 1] ?? '') ? at - 2 : at - 1
    if (before >= 0 && (kindAt(text, before) & kindsBefore) !== 0 && !isCapitalAt(text, before)) return true
  }
  return false
}

const openingQuotes = '"“‘\'«'

/** Between a small letter, digit or mark and a capital without a space, or behind the mark of a breadcrumb. */
const joint = /[\p{Ll}\d"”’'»?!.)](?=["“‘'«]?\p{Lu})|[>»/|›]\s?|\s[-–—]\s/gu

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
