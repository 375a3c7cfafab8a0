import type { PlacedText } from '../../tree/dump-tree.ts'

/** `chép lại tin cũ`, `đăng lại bài báo năm xưa`. */
const retelling =
  /(?:chép|đăng|post|kể|trích|gõ|dịch)\slại\s(?:\p{L}+\s){0,4}?(?:tin|bài|báo|chuyện|truyện|tư liệu|tài liệu)\s(?:\p{L}+\s)?(?:cũ|xưa|ngày trước)(?!\p{L})/iu

/** Texts within which a page says that it retells, and characters of each. */
const opening = { texts: 3, length: 400 } as const

/**
 * Whether a page says as it opens that it copies an older story, as posts of a forum do: its date is that of the post,
 * and tells nothing of the days in the story.
 */
export function isRetold(texts: readonly PlacedText[]): boolean {
  let seen = 0
  for (const { role, text } of texts) {
    if (role !== 'lede' && role !== 'paragraph') continue
    if (retelling.test(text.slice(0, opening.length))) return true
    seen += 1
    if (seen === opening.texts) return false
  }
  return false
}
