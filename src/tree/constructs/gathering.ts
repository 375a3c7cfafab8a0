import type { Clue, Construct } from '../construct.ts'

/**
 * Where people stand before a camera, at the end of a line: `… và ông Tahir Budagov tại buổi tiếp`, `… cùng các đại biểu`,
 * `… chụp ảnh lưu niệm`. News names the meeting, or says what was said there.
 */
const gatheringAtEnd =
  /\s(?:(?:tại|trong|trước) (?:buổi|cuộc|lễ|phiên) (?:tiếp xã giao|tiếp|gặp gỡ|gặp|hội đàm|hội kiến|đón|họp báo|họp|làm việc|ký kết|trao quà|chiêu đãi)|(?:với|cùng) các đại biểu|chụp ảnh (?:chung|lưu niệm|kỷ niệm))$/u

/** The last words of these, folded: a cheap look first. */
const lastWords: ReadonlySet<string> = new Set(
  'giao|tiep|go|gap|dam|kien|don|bao|hop|viec|ket|qua|dai|bieu|chung|niem'.split('|'),
)

/** Characters of the longest of them, and a few more. */
const reach = 30

/** Words of the shortest and the longest of these captions. */
const least = 5
const most = 45

/** A caption that ends with the gathering to be seen; a sentence may end so with what was said there. */
export const gathering: Construct = ({ words, text, index, stopped }) => {
  if (stopped || index === 0 || words.length < least || words.length > most || !lastWords.has(words.at(-1) ?? ''))
    return []
  return gatheringAtEnd.test(text.slice(-reach)) ? clues : []
}

const clues: readonly Clue[] = [
  { role: 'caption', weight: 5, reason: 'ends with a gathering, as a picture has it' },
  { role: 'title', weight: -3, reason: 'ends with a gathering, as a picture has it' },
  { role: 'cross-reference', weight: -1, reason: 'ends with a gathering, as a picture has it' },
]
