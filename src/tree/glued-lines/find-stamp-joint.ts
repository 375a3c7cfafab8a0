import { foldKey } from '../../vietnamese/fold.ts'
import { isAgency } from '../credits/source-names.ts'
import { authorName } from '../lines/author-line.ts'
import { countWords } from '../lines/count-words.ts'
import { findInnerStamp, type Stamp } from '../lines/dateline-shape.ts'
import { innerStop } from '../lines/sentence-shapes.ts'
import { outletPhrases } from '../page-words/outlet-phrases.ts'
import { sectionNames } from '../page-words/section-names.ts'
import { phraseFinder } from '../phrase-finder.ts'
import { findClosingStamps, findOpeningStamps } from './find-stamp-run.ts'

/** Words that a line must have left beside a date stamp for the two to be glued. */
const leastWords = 4

/** Words of the shortest text behind the stamp of its title. */
const leastText = 8

/** The stamp between a title and its text: no sentence leads to it, and one stands behind it. */
export function findTitleStamp(text: string): Stamp | undefined {
  const stamp = text.endsWith('.') ? findInnerStamp(text) : undefined
  if (!stamp) return undefined
  const before = text.slice(0, stamp.start)
  if (countWords(before) < leastWords || sentenceBefore.test(before) || innerStop.test(before)) return undefined
  return countWords(text.slice(stamp.end)) >= leastText ? stamp : undefined
}

/** Where a date stamp and a title or author are glued: `28/09/2020 15:03Tít…`, `…tít 10:36 22/10/2020`, `Đặng Cường | 09/10/2023, 09:56`. */
export function findStampJoint(text: string): number | undefined {
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
