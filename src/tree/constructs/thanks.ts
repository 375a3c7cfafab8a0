import type { Clue, Construct } from '../construct.ts'

/** Words of the longest line of thanks by which an interview ends. */
const longest = 14

/** `Xin cảm ơn Đại sứ!`, `* Xin trân trọng cảm ơn ông!`, `- Cám ơn bà về cuộc trò chuyện.`; to readers a page says it otherwise. */
const thanking =
  /^(?:[*\-–—•]\s?)?(?:(?:vâng|dạ|một lần nữa|xin|trân trọng|chân thành)[,]?\s){0,3}(?:cảm|cám) ơn (?:ông|bà|anh|chị|cô|chú|ngài|thầy|đại sứ|giáo sư|tiến sĩ|GS|PGS|TS|(?:phó |thứ |bộ )?(?:chủ tịch|trưởng|thủ tướng|tổng thống|đại sứ|giám đốc)|đồng chí|nhà \p{L}+|luật sư|đạo diễn|nhạc sĩ|(?:quý )?vị khách)(?!\p{L})/iu

/** Whom a page thanks itself. */
const readers = /(?<!\p{L})(?:độc|thính|khán) giả|bạn (?:đọc|nghe|xem)|theo dõi|lắng nghe|đón (?:đọc|xem)/iu

/** Thanks by which who asked ends an interview: text of the story, though short and behind its last answer. */
export const thanks: Construct = ({ index, text, words }, { lines }) => {
  if (words.length > longest || words.length < 3 || !thanking.test(text) || readers.test(text)) return []
  const above = lines[index - 1]
  return above?.stopped || above?.halfStopped ? said : []
}

const reason = 'thanks at the end of an interview'

const said: readonly Clue[] = [
  { role: 'paragraph', weight: 3.5, reason },
  { role: 'subheading', weight: -4, reason },
  { role: 'cross-reference', weight: -4, reason },
  { role: 'furniture', weight: -3, reason },
  { role: 'related-title', weight: -4, reason },
  { role: 'older-title', weight: -4, reason },
]
