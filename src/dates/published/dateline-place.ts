import type { PlacedText, Role } from '../../tree/dump-tree.ts'
import { clock } from './find-printed-day.ts'
import type { FoundDateline } from './read-dateline.ts'

/**
 * Where a date stands: between the title and the text, elsewhere with the story, or at the top of the page, where it may
 * be the day of viewing.
 */
export type DatelinePlace = 'below' | 'beside' | 'above'

/** What may stand between a date and the title below it. */
const headRoles: ReadonlySet<Role> = new Set(['kicker', 'byline', 'dateline', 'header'])

/** Where the story begins on its page. */
export interface Head {
  /** Index of the title's text, else of the first paragraph's; −1 on a page without either. */
  title: number
  /** 1-based. */
  line: number
  /** Index from which nothing but the story's own head stands above the title, and the same with the page's furniture. */
  from: number
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
  const fromFurniture = above.findLastIndex(({ role }) => !headRoles.has(role) && role !== 'furniture') + 1
  return { title, line: texts[title]?.line ?? 0, from, fromFurniture, text }
}

/**
 * A date belongs to the story below the title, on its line, in an author's line, and above the title when nothing but
 * the story's own head stands between: with a clock time, or on the line above and not as the first line of the page. A
 * day that is said to be that of publication is the story's even above the page's counters and buttons.
 */
export function findPlace({ isForeign, evidence }: FoundDateline, role: Role, at: number, head: Head): DatelinePlace {
  const gap = head.line - evidence.line
  if (at > head.title && at < head.text) return 'below'
  if (at > head.title || role === 'byline' || gap === 0) return 'beside'
  if (at < head.fromFurniture || widget.test(evidence.text)) return 'above'
  if (ofPublication.test(evidence.text)) return 'beside'
  if (at < head.from) return 'above'
  const isTouching = at > 0 && gap === head.title - at && !isForeign
  return isTouching || updated.test(evidence.text) || clock.test(evidence.text) ? 'beside' : 'above'
}

/** `Cập nhật:`, `Cập nhật lúc`, `Updated`. */
export const updated = /cập nhật|updated/iu

/** Before the day of a story, never before that of viewing: `Ngày đăng:`, `Đăng lúc`, `Xuất bản`. */
const ofPublication =
  /(?<!\p{L})(?:đăng|xuất bản|phát hành|(?:ngày|thời gian)\s(?:gửi|viết|tạo)|post(?:ed)?|publish(?:ed)?)(?!\p{L})/iu

/** Beside the weather or a telephone number stands the day of viewing: `Thứ 5, 05/03/2026 | 10:20 Hà Nội 25°C`. */
const widget = /\d\s?°|hotline|đường dây nóng/iu
