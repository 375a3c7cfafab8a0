import { foldKey } from '../../vietnamese/fold.ts'
import type { Clue, Construct } from '../construct.ts'
import { countWords } from '../lines/count-words.ts'
import type { LineView } from '../lines/line-view.ts'
import { sectionNames } from '../page-words/section-names.ts'
import type { Reason } from '../reasons.ts'

/** Words of the longest strip, and of the longest name of a section. */
const longest = 40
const longestName = 3

/** Names that a strip has at least, and their share of its words. */
const leastNames = 2
const leastShare = 0.8

/** When a page was put up, in words before the day or hour: `Cập nhật lúc 8 giờ sáng …`, `Đăng lúc 8h15 sáng nay`. */
const stampWords =
  /^(?:(?:bản tin |lần )?(?:cập nhật|đăng|xuất bản|phát hành))(?: lần)?(?: cuối| mới nhất)*\s?(?:lúc|vào|ngày|hồi|:)[^.]{0,60}\d/iu

/** Steps of a breadcrumb, at least two of them, each a few words: `Trang nhất / Quốc tế / Kavkaz`. */
const breadcrumb = /^[^/>»›]{2,30}(?:\s[/>»›]\s[^/>»›]{2,30}){2,6}$/u

/** The way from the home page to a section: `Trang nhất » Người bán`. */
const fromHome = /^(?:trang chủ|trang nhất|home)\s?[/>»›]/iu

/** Links in brackets: `[ Tin mới ] [ Suy niệm ] [ Liên lạc ]`. */
const bracketed = /^(?:\[[^\]]{1,30}\]\s*){2,}$/u

/** The slug of an agency's wire: `ARM-FLOOD-MARKET 2 (UPDATE)`; alone on its line, in any letters: `TXVN-QT-CÁP-CA-DƠ`. */
const slug = /^(?:[A-Z]{2,}(?:[-/][A-Z\d]{2,}){2,}(?:\s[\d(]|$)|\p{Lu}{2,}(?:[-/][\p{Lu}\d]+){3,}$)/u

/** The channels of a station, which have its name and a number: `HVT1 HVT2 HVT Thiếu nhi`. */
const channels = /^(?<name>\p{Lu}\p{L}{1,11})[\s-]?\d{1,2}\s(?:[|•·-]\s)?\k<name>[\s-]?\d{1,2}(?:\s|$)/u

/** What parts the sections of a strip, and words of the longest of them. */
const dash = ' - '
const longestSection = 4

/** What a catalogue says of a page: `Mã số: NK-0419 | Số trang: 1 | Đã xem: 77`. */
const catalogue = /^[^:|]{2,30}:\s[^:|]{1,40}(?:\s\|\s[^:|]{2,30}:\s[^:|]{1,40})+$/u

/** A section with its label: `Chuyên mục: Biên giới các nước`. */
const labelled = /^(?:chuyên mục|chuyên trang|danh mục|mục|thể loại|chủ đề|lĩnh vực)\s?:/iu

/** What stands around the title and has its length, but names sections, places or hours: no title. */
export const sectionStrip: Construct = (line) => {
  const reason = findStrip(line)
  return reason === undefined ? [] : isNoTitle(reason)
}

/** What a line says of the page, as a breadcrumb, a menu of sections or a stamp does. */
export function findStrip(line: LineView): Reason | undefined {
  const { text, words, stopped, halfStopped, stamp, holds, lettered } = line
  if (stopped || halfStopped || line.credit || text.startsWith('©') || words.length < 2 || words.length > longest)
    return undefined
  if (holds.digit && !stamp && stampWords.test(text)) return 'when the page was put up'
  if (breadcrumb.test(text) || fromHome.test(text)) return 'the steps of a breadcrumb'
  if (holds.bar && holds.colon && catalogue.test(text)) return 'what a catalogue says of the page'
  if (slug.test(text)) return 'the slug of an agency'
  if (holds.digit && channels.test(text)) return 'a menu'
  if ((holds.colon && labelled.test(text)) || (!lettered && bracketed.test(text))) return 'names of sections'
  return isStrip(words) || isDashed(text) ? 'names of sections' : undefined
}

function isNoTitle(reason: Reason): Clue[] {
  return [
    { role: 'furniture', weight: 3.5, reason },
    { role: 'title', weight: -4.5, reason },
    { role: 'related-title', weight: -2.5, reason },
    { role: 'older-title', weight: -2.5, reason },
    { role: 'cross-reference', weight: -2, reason },
  ]
}

/** Whether dashes part several names of a few words, two of which are names of sections: `Chính trị - Xã hội - Kiều bào - Thư bạn nghe đài`. */
function isDashed(text: string): boolean {
  if (!text.includes(dash)) return false
  const names = text.split(dash)
  if (names.length <= leastNames || names.some((name) => countWords(name) > longestSection)) return false
  return names.filter((name) => sectionNames.has(foldKey(name))).length >= leastNames
}

/** Whether a line is made of the names of sections, whatever parts them. */
function isStrip(words: readonly string[]): boolean {
  if (nameLength(words, 0) === 0) return false
  let [names, covered, at] = [0, 0, 0]
  while (at < words.length) {
    const length = nameLength(words, at)
    if (length > 0) names += 1
    covered += length
    at += length || 1
  }
  return names >= leastNames && covered >= words.length * leastShare
}

/** Words with which the names of sections begin. */
const firstWords = new Set([...sectionNames].map((name) => name.split(' ', 1)[0]))

/** Words of the longest name of a section that begins at a word; 0 where none does. */
function nameLength(words: readonly string[], at: number): number {
  if (!firstWords.has(words[at])) return 0
  for (let length = longestName; length > 0; length--) {
    if (sectionNames.has(words.slice(at, at + length).join(' '))) return length
  }
  return 0
}
