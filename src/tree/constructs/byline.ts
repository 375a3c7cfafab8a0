import type { Construct } from '../construct.ts'

/** What an author did, behind the name: `(thực hiện)`, `tổng hợp`, `(tổng hợp từ các hãng)`, `lược dịch`. */
export const workNote =
  /[\s,–-]*(?:\((?:thực hiện|tổng hợp|lược dịch|dịch|biên dịch|ghi|theo)[^()]*\)|(?:thực hiện|tổng hợp|lược dịch|biên dịch|lược thuật)|\s[–-]\s?(?:thực hiện|tổng hợp))\s*$/iu

/** One to three names of two to five capitalised words, perhaps an agency: `Bảo Hà`, `Thúc Anh (TTXVN)`, `Thảo Vy - Đức Anh`. */
const name =
  /^(?:(?:Bài|Tin|Ảnh|Thực hiện|Biên dịch|Tác giả)(?:\s?(?:và|,|-|&)\s?ảnh)?\s?:\s?)?(?:\p{Lu}[\p{L}\p{M}.'’-]*(?:\s*[-–,&/]\s*|\s+)){1,8}\p{Lu}[\p{L}\p{M}.'’-]*(?:\s*\((?<agency>[^()]{2,30})\))?\s*(?<bar>[|,–-])?$/u

/** A desk of the newsroom: `Ban Quốc tế`, `Nhóm PV`. */
const desk = /^(?:Ban|Nhóm|Phòng|Tổ)\s\p{Lu}[\p{L}\s]{1,24}?\s*[|–-]?$/u

/** Initials: `TR.N.`, `H.T`, `T.H (TTXVN)`. */
const initials = /^(?:\p{Lu}{1,3}\.\s?){1,3}(?:\p{Lu}{1,3}\.?)?(?:\s*\((?<agency>[^()]{2,30})\))?\s*\|?$/u

/** `Theo VOV`, `Nguồn Vietnam+`, `(Vietnam+)`, `Nguồn: www.x.vn`, `Theo www.24h.com.vn`: whence the story was taken. */
const source =
  /^(?:\(?(?:Theo|Nguồn|Tổng hợp từ|Biên dịch)\b:?\s?[^.,]{1,40}(?:\.[\w+/.-]+)*\)?|\(\p{Lu}[\p{L}\d+]{1,15}(?:\/\p{Lu}[\p{L}\d+]{1,15})*\))$/u

/** The author's line, before the lede or as a sign-off behind the story. */
export const byline: Construct = (line, page) => {
  const { text, words, stopped } = line
  if (words.length > 9) return []
  if (source.test(text)) {
    return [
      { role: 'byline', zone: 'story', weight: 3.5, reason: 'names the source of the story' },
      { role: 'byline', zone: 'tail', weight: 3, reason: 'names the source of the story' },
    ]
  }
  const author = text.replace(workNote, '')
  const isInitials = initials.test(author)
  if (!isInitials && !desk.test(author) && (!name.test(author) || stopped)) return []
  const next = page.lines[line.index + 1]
  const opensStory = next?.stopped === true && next.words.length > 8
  const marked = isInitials || author !== text || /[|,–-]$/u.test(text) || text.includes('(')
  return [
    { role: 'byline', zone: 'opening', weight: marked ? 4 : 3, reason: 'a name alone before the story' },
    { role: 'byline', zone: 'head', weight: marked || opensStory ? 2.5 : 0.2, reason: 'a name alone' },
    { role: 'byline', zone: 'story', weight: marked ? 4 : 2, reason: 'a name alone' },
    { role: 'byline', zone: 'tail', weight: marked ? 2 : 1, reason: 'a name alone' },
    ...(desk.test(author) ? [{ role: 'title' as const, weight: -4, reason: 'a desk of the newsroom' }] : []),
    ...(isInitials ? [{ role: 'paragraph' as const, weight: -3, reason: 'initials' }] : []),
  ]
}
