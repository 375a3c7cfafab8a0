import type { Clue, Construct } from '../construct.ts'
import { isPictureFile } from '../credits/picture-file.ts'
import { findClosingStamp } from '../lines/dateline-shape.ts'
import type { LineView } from '../lines/line-view.ts'
import type { PageView } from '../page/page-view.ts'

/** `Cập nhật:`, `Đăng lúc`, a section or an author: at most this many words may stand beside the date. */
const mostWordsBeside = 7

/** Words of the shortest title in a list that dates its items: `Chuyến tàu đêm đầu tiên đã đến (11/02/2023)`. */
const titleWords = 5

/** Words of the shortest one behind the mark of an item: `- Nga, Armenia điện đàm (17/09/2023)`. */
const itemWords = 3
const itemMark = /^[-–•*+]\s/u

/** A day in brackets at the end: `(11/02/2023)`. */
const bracketed = /[([]\d{1,2}[/.-]\d[^()[\]]*[)\]]$/u

/** A day that belongs to what was said before it: `Ngoại trưởng thăm Nga ngày 5/6/2019`. */
const dayOfSentence = /\p{L}\sngày\s\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/u

/** A weekday beside its day is as good as a year: `Thứ Sáu, 15/05`. */
const named = /thứ|nhật|day/iu

/** `Bảo`, `TP.HCM`. */
const wordOrAbbreviation = /\p{L}[\p{L}\p{M}.]*/gu

/** The line that dates the page: a date stamp with little beside it. */
export const dateline: Construct = (line, page) => {
  if (line.words.length > 20) return []
  const stamp = line.stamp ?? findClosingStamp(line.text)
  if (!stamp || isPictureFile(line)) return []
  const beside = `${line.text.slice(0, stamp.start)} ${line.text.slice(stamp.end)}`
  const besideWords = beside.match(wordOrAbbreviation)?.length ?? 0
  if (besideWords > mostWordsBeside || line.stopped) return []
  const least = itemMark.test(line.text) ? itemWords : titleWords
  if (besideWords >= least && (bracketed.test(line.text) || dayOfSentence.test(line.text))) return []
  const isDated = stamp.strong || (besideWords === 0 && named.test(line.text))
  if (!isDated) return besideWords === 0 ? [{ role: 'dateline', weight: 1.5, reason: 'a date alone' }] : []
  return [
    { role: 'dateline', weight: besideWords === 0 ? 6 : 5, reason: 'a date with a year or clock time' },
    { role: 'title', weight: -4, reason: 'a date with a year or clock time' },
    { role: 'dateline', zone: 'story', weight: -2, reason: 'a date between paragraphs' },
    { role: 'furniture', zone: 'story', weight: 0.5, reason: 'a date between paragraphs' },
    { role: 'furniture', zone: 'tail', weight: 4, reason: 'the date of another story' },
    ...(closesPage(line, page) ? closing : []),
    ...(isBelowLede(line, page) ? belowLede : []),
  ]
}

/** Words of the shortest line without a stop that sums the story up. */
const dekLength = 14

/** Words of the longest button: `Nghe đọc bài`. */
const longestButton = 4

/** Lines below the lede within which the day of the page may stand: author and buttons stand there too. */
const reach = 4

/** Whether a day stands between the lede and the text, of a page that prints none above. */
function isBelowLede({ index }: LineView, { lines, firstSentence }: PageView): boolean {
  if (firstSentence < 0 || index > firstSentence + reach) return false
  const above = lines.slice(0, index)
  const lede = above.findLast(({ words, isAuthor, credit }) => words.length > longestButton && !isAuthor && !credit)
  if (!lede || above.some(({ stamp }) => stamp?.strong)) return false
  return lede.index === firstSentence || (index < firstSentence && lede.words.length >= dekLength)
}

const belowLede: readonly Clue[] = [
  { role: 'dateline', zone: 'story', weight: 2, reason: 'a date with a year or clock time' },
  { role: 'subheading', weight: -4, reason: 'a date with a year or clock time' },
]

const closing: readonly Clue[] = [{ role: 'dateline', weight: 4, reason: 'the only date of the page, below its text' }]

/** Whether a day ends a page that prints no other, as some outlets have theirs: nothing as long as a title follows. */
function closesPage({ index }: LineView, { lines }: PageView): boolean {
  const others = lines.filter((other) => other.index !== index)
  return !others.some(({ stamp }) => stamp?.strong) && !lines.slice(index + 1).some(isTitleLong)
}

function isTitleLong({ words }: LineView): boolean {
  return words.length >= titleWords
}
