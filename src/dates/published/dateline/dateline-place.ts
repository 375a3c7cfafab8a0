import type { PlacedText, Role } from '../../../tree/dump-tree.ts'
import type { DatelinePlace, FoundDateline } from './dateline.ts'
import { clock } from './find-printed-day.ts'
import { ofPublication } from './of-page.ts'

/** What may stand between a date and the title below it. */
const headRoles: ReadonlySet<Role> = new Set(['kicker', 'byline', 'dateline', 'header'])

/** Where the story begins on its page. */
export interface Head {
  /** Index of the title's text, else of the first paragraph's; −1 on a page without either. */
  title: number
  /** 1-based. */
  line: number
  /** Index from which nothing but the story's own head stands above the title; the same with its tools, and with all furniture. */
  from: number
  fromTools: number
  fromFurniture: number
  /** Index of the first paragraph. */
  text: number
}

/** The head of a page by the roles of its texts. */
export function findHead(texts: readonly PlacedText[]): Head {
  const own = texts.findIndex(({ role }) => role === 'title')
  const text = texts.findIndex(({ role }) => role === 'lede' || role === 'paragraph')
  const title = own === -1 ? text : own
  const above = texts.slice(0, Math.max(0, title))
  const from = above.findLastIndex(({ role }) => !headRoles.has(role)) + 1
  const fromTools = above.findLastIndex((placed) => !headRoles.has(placed.role) && !isTool(placed)) + 1
  const fromFurniture = above.findLastIndex(({ role }) => !headRoles.has(role) && role !== 'furniture') + 1
  return { title, line: texts[title]?.line ?? 0, from, fromTools, fromFurniture, text }
}

/**
 * What a page prints beside the story's own day, and never beside its clock: `A- A A+`, `96 lượt xem`, `3 phút đọc`,
 * `Nghe bài viết`, `In bài`, `Chia sẻ`, `Bình luận (2)`, and for a post `Công khai`.
 */
const tool =
  /^(?:(?:cỡ chữ\s?:?\s*)?a\s?[-+–]?(?:\s*a\s?[-+–]?){0,3}|nhỏ\s+(?:bình thường|vừa)\s+lớn|[\d.,]+\s?(?:lượt\s)?(?:xem|đọc)|lượt (?:xem|đọc)\s?:?\s?[\d.,]+|(?:đọc\s)?\d{1,2}(?:[-–]\d{1,2})? phút(?: đọc)?|(?:nghe|lưu|in)(?: bài(?: viết)?| tin)?|chia sẻ(?: bài viết)?|gửi (?:email|cho bạn bè)|(?:\d+ )?bình luận(?: ?\(\d+\))?|công khai)$/iu

/** Characters of the longest tool. */
const longestTool = 24

function isTool({ role, text }: PlacedText): boolean {
  return role === 'furniture' && text.length <= longestTool && tool.test(text)
}

/** Above what readers wrote: `Bình luận (2)`, `3 bình luận`, `Ý kiến bạn đọc`. */
const ofReaders = /^(?:\d+ )?(?:bình luận|ý kiến(?: bạn đọc)?|phản hồi|comments?)(?: ?\(?\d+\)?)?:?$/iu

/** Characters of the longest such heading. */
const longestHeading = 30

/** Whether a date below the text is of what a reader wrote there: others stand between it and their heading. */
export function isOfReader(texts: readonly PlacedText[], at: number, { text }: Head): boolean {
  if (at <= text + 1) return false
  return texts
    .slice(text + 1, at - 1)
    .some((one) => one.text.length <= longestHeading && one.role !== 'paragraph' && ofReaders.test(one.text))
}

/**
 * A date belongs to the story below the title, on its line, in an author's line, and above the title when nothing but
 * the story's own head stands between: with a clock time, or on the line above, and not with its weekday as the first line
 * of the page. Its tools may stand between too, below some other line. A day that is said to be that of publication is
 * the story's even above the page's counters and buttons.
 */
export function findPlace({ isForeign, evidence }: FoundDateline, role: Role, at: number, head: Head): DatelinePlace {
  const gap = head.line - evidence.line
  if (at > head.title && at < head.text) return 'below'
  if (lunar.test(evidence.text)) return 'above'
  if (at > head.title || role === 'byline' || gap === 0) return 'beside'
  if (at < head.fromFurniture) return 'above'
  if (ofPublication.test(evidence.text)) return 'beside'
  if (at < head.fromTools || (at < head.from && (at === 0 || updated.test(evidence.text)))) return 'above'
  if (updated.test(evidence.text)) return 'beside'
  if (at === 0 && weekday.test(evidence.text)) return 'above'
  const isTouching = at > 0 && gap === head.title - at && !isForeign
  return isTouching || clock.test(evidence.text) ? 'beside' : 'above'
}

/** `Cập nhật:`, `Cập nhật lúc`, `Updated`. */
export const updated = /cập nhật|updated/iu

/** The calendar of a page has it, except between title and text: `Thứ Ba, 12/03/2019 (nhằm ngày 6/2 năm Kỷ Hợi)`. */
const lunar = /âm lịch|nhằm/iu

/** The clock of a page names it, and nothing stands above that clock: `Thứ Hai, 23/11/2026 | 06:05`. */
const weekday = /(?<!\p{L})(?:thứ|chủ nhật|cn|t[2-7]|\p{L}+day)(?!\p{L})/iu
