import type { Construct } from '../construct.ts'

/** Two to five capitalised words, perhaps an agency: `Bảo Hà`, `Thúc Anh (TTXVN)`, `PHƯƠNG HOA (TTXVN)`, `Xuân Mai |`. */
const name =
  /^(?:Theo\s)?(?:\p{Lu}[\p{L}\p{M}.'’-]*(?:\s*[-–,&/]\s*|\s+)){1,4}\p{Lu}[\p{L}\p{M}.'’-]*(?:\s*\((?<agency>[^()]{2,30})\))?\s*(?<bar>\|)?$/u

/** Initials: `TR.N.`, `H.T`, `T.H (TTXVN)`. */
const initials = /^(?:\p{Lu}{1,3}\.\s?){1,3}(?:\p{Lu}{1,3}\.?)?(?:\s*\((?<agency>[^()]{2,30})\))?\s*\|?$/u

/** `Theo VOV`, `Nguồn Vietnam+`, `(Vietnam+)`, `Nguồn: www.x.vn`, `Theo www.24h.com.vn`: whence the story was taken. */
const source =
  /^(?:\(?(?:Theo|Nguồn|Tổng hợp từ|Biên dịch)\b:?\s?[^.,]{1,40}(?:\.[\w+/.-]+)*\)?|\(\p{Lu}[\p{L}\d+]{1,15}(?:\/\p{Lu}[\p{L}\d+]{1,15})*\))$/u

/** The author's line, before the lede or as a sign-off behind the story. */
export const byline: Construct = (line) => {
  const { text, words, stopped } = line
  if (words.length > 9) return []
  if (source.test(text)) {
    return [
      { role: 'byline', zone: 'story', weight: 3.5, reason: 'names the source of the story' },
      { role: 'byline', zone: 'tail', weight: 3, reason: 'names the source of the story' },
    ]
  }
  const isName = name.test(text) || initials.test(text)
  if (!isName || (stopped && !initials.test(text))) return []
  const barred = text.endsWith('|') || text.includes('(')
  return [
    { role: 'byline', zone: 'opening', weight: barred ? 4 : 3, reason: 'a name alone before the story' },
    { role: 'byline', zone: 'head', weight: barred ? 1 : 0.2, reason: 'a name alone' },
    { role: 'byline', zone: 'story', weight: barred ? 3 : 1.8, reason: 'a name alone' },
    { role: 'byline', zone: 'tail', weight: 1, reason: 'a name alone' },
  ]
}
