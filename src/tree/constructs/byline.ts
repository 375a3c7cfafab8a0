import type { Construct } from '../construct.ts'
import type { LineView } from '../line-view.ts'
import type { PageView } from '../page-view.ts'
import { sectionNames } from '../page-words/section-names.ts'

/**
 * What an author did or wrote from, behind the name: `(thực hiện)`, `tổng hợp`, `chuyển ngữ`, `(dịch từ The Levant)`,
 * ` - Theo Báo Núi`, `, tường trình từ Tbilisi.`, ` • 3 phút đọc`.
 */
export const workNote =
  /[\s,–-]*(?:\((?:thực hiện|tổng hợp|lược dịch|dịch|biên dịch|ghi|theo)[^()]{0,60}\)|(?:thực hiện|tổng hợp|lược dịch|biên dịch|lược thuật|chuyển ngữ)|(?:tường trình|gửi|viết)\s(?:về\s)?từ\s[^,.]{2,40}\.?|[–-]\s?theo\s[^|]{2,40}\|?|từ tiếng \p{Lu}\p{L}+|vào lúc \d{1,2}:\d{2}|\([^()\s]+@[^()\s]+\)|[|–-]\s*(?:Quay phim|Kỹ thuật|Biên dịch|Hiệu đính|Ảnh|Biên tập|Đồ họa)\s?:[^:]{2,60}(?:\|[^:|]{2,30}:[^:|]{2,40})?|[•·|/]\s*\d+ phút đọc\s*[•·|]?)\s*$/iu

/** What a name is announced with: `Bài và ảnh:`, `Tác giả, `, `Bản dịch của `, `Đăng bởi `, `( Sưu tầm và lược thuật : `. */
export const authorLabel =
  /^(?:\(?\s?(?:Bài|Tin|Tin bài|Bài viết|Nội dung|Thực hiện|Biên soạn|Biên tập|Biên dịch|Lược dịch|Lược thuật|Tổng hợp|Sưu tầm|Chuyển ngữ|Người dịch|Tác giả|Người viết)(?:\s?(?:và|,|-|&)\s?(?:ảnh|lược thuật|lược dịch|biên dịch|biên soạn|tổng hợp))?\s?[:,]\s?|(?:Bản dịch của|Đăng bởi|Viết bởi|Hỏi bởi)\s)(?=\p{Lu})/iu

/** Before an author who has his outlet behind him in brackets: `Theo Quang Huy (Tin nóng)`. */
export const takenFromAuthor = /^Theo\s(?=(?:\p{Lu}\p{L}+\s){2,4}\(\p{Lu}[^()]+\)$)/u

/** A person's name: two to four words with capitals, perhaps parted into syllables: `Bảo Hà`, `Tê-rê-sa Ngọc Lễ`. */
const syllables = String.raw`\p{Lu}[\p{L}\p{M}.'’]*(?:-\p{Ll}[\p{L}\p{M}]*)*`
const person = String.raw`${syllables}(?:[\s-]${syllables}){1,3}`

/** What stands before a name: `PGS. TS. `, `Đại tá, TS `. */
const rank = String.raw`(?:(?:PGS|GS|TS|ThS|BS|KS|LS|Đại tá|Thượng tá|Trung tá|Thiếu tướng|Nhà báo)[.,]*\s*)*`

/** One to three names, perhaps an agency: `Bảo Hà`, `Thúc Anh (TTXVN)`, `Thảo Vy - Đức Anh`, `Hà Linh/VOV.VN`. */
const name = new RegExp(
  String.raw`^${rank}${person}(?:\s*(?:[-–,&/]|và)\s*(?:${rank}${person}|\p{Lu}[\p{Lu}\d.]+)){0,2}(?:\s*\([^()]{2,40}\))?\s*[|,–/-]?$`,
  'u',
)

/** A pen name, which may be one word or have its second in small letters, with what was done behind it. */
const penName = /^\p{Lu}[\p{L}\d_]*(?:\s\p{L}+){0,2}$/u

/** A desk of the newsroom: `Ban Quốc tế`, `Nhóm PV`. */
const desk = /^(?:Ban|Nhóm|Phòng|Tổ)\s\p{Lu}[\p{L}\s]{1,24}?\s*[|–-]?$/u

/** Initials: `TR.N.`, `H.T`, `T.H (TTXVN)`. */
const initials = /^(?:\p{Lu}{1,3}\.\s?){1,3}(?:\p{Lu}{1,3}\.?)?(?:\s*\((?<agency>[^()]{2,30})\))?\s*\|?$/u

/** `Theo VOV`, `Nguồn Vietnam+`, `(Vietnam+)`, `Nguồn: www.x.vn`, `Theo www.24h.com.vn`: whence the story was taken. */
const source =
  /^(?:\(?(?:Theo|Nguồn|Tổng hợp từ|Biên dịch)\b:?\s?[^.,]{1,40}(?:\.[\w+/.-]+)?\)?|\(\p{Lu}[\p{L}\d+]{1,15}(?:\/\p{Lu}[\p{L}\d+]{1,15})*\))$/u

/** Characters and words of the longest author's line. */
const longest = 200
const longestName = 12

/** The author's line, before the lede or as a sign-off behind the story. */
export const byline: Construct = (line, page) => {
  const { text, key, words, stopped } = line
  if (words.length <= 25 && !stopped && (authorLabel.test(text) || takenFromAuthor.test(text))) {
    return [
      { role: 'byline', weight: 5.5, reason: 'announces the author' },
      { role: 'title', weight: -4, reason: 'announces the author' },
    ]
  }
  if (words.length > longestName || text.length > longest) return []
  if (source.test(text)) {
    return [
      { role: 'byline', zone: 'story', weight: 5, reason: 'names the source of the story' },
      { role: 'byline', zone: 'tail', weight: 4.5, reason: 'names the source of the story' },
    ]
  }
  if (isCell(line, page)) return []
  if (sectionNames.has(key)) return [{ role: 'byline', weight: -3, reason: 'the name of a section' }]
  const author = authorOf(text)
  const isInitials = initials.test(author)
  const isNoted = workNote.test(text) && author !== '' && (penName.test(author) || name.test(author))
  if (!isInitials && !desk.test(author) && !isNoted && (!name.test(author) || stopped)) return []
  const next = page.lines[line.index + 1]
  const opensStory = next?.stopped === true && next.words.length > 8
  const marked = isInitials || author !== text || /[|,–/-]$/u.test(text) || text.includes('(')
  return [
    { role: 'byline', zone: 'opening', weight: marked ? 5.5 : 4.5, reason: 'a name alone before the story' },
    { role: 'byline', zone: 'head', weight: marked || opensStory ? 4 : 1.7, reason: 'a name alone' },
    { role: 'byline', zone: 'story', weight: marked ? 5.5 : 3.5, reason: 'a name alone' },
    { role: 'byline', zone: 'tail', weight: marked ? 3.5 : 2.5, reason: 'a name alone' },
    ...(desk.test(author) ? [{ role: 'title' as const, weight: -4, reason: 'a desk of the newsroom' }] : []),
    ...(isInitials ? [{ role: 'paragraph' as const, weight: -3, reason: 'initials' }] : []),
    ...(isNoted || words.length > 4 ? [{ role: 'paragraph' as const, weight: -3, reason: 'a name alone' }] : []),
    { role: 'caption', weight: -1.5, reason: 'a name alone' },
  ]
}

/** The name in an author's line, without what announces it and what its bearer did. */
export function authorOf(text: string): string {
  return text.slice(0, longest).replace(workNote, '').replace(authorLabel, '')
}

/** Whether a line is a name, perhaps with what its bearer did: no picture's caption. */
export function isAuthor({ text, words }: LineView): boolean {
  return words.length <= longestName && text.length <= longest && name.test(text.replace(workNote, ''))
}

/** A name between two lines of figures stands in a table. */
function isCell({ index }: LineView, page: PageView): boolean {
  return [page.lines[index - 1], page.lines[index + 1]].every((beside) => beside && figures.test(beside.text))
}

/** `4.180`, `1`, `12,5 %` */
const figures = /^\d[\d.,\s%]*$/u
