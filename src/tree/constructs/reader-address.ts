import { foldKey } from '../../vietnamese/fold.ts'
import type { Clue, Construct } from '../construct.ts'
import type { LineView } from '../lines/line-view.ts'
import { commonWords, pageWords, readerNames } from '../page-words/reader-words.ts'
import { namesOther } from './cross-reference.ts'

/** Words of the longest line that a page says to its readers. */
const longest = 60

/** Words of the longest call without a full stop: `Trở thành bạn đọc thân thiết, nhận bản in hằng tháng`. */
const longestCall = 20

/** Different signs that a line must have, names of the reader being one: a story has one or the other. */
const leastSigns = 2

/** What stands between quotation marks, one of which may be in the paragraph above or below, is said to somebody in the story. */
const quoted = /["“«][^"“”«»]*(?:["”»]|$)|^[^"“”«»]*[^\s("“”«»]["”»]/gu

/** The words stand first, for they are rare, and what may not stand before them is dear to look at everywhere. */
const anyOf = (words: readonly string[], flags: string) =>
  new RegExp(
    String.raw`(?=${words.join('|')})(?<!\p{L})(?<!(?:người|anh|chị|cô|cậu|ông|bà|nước|phía|tình|kết|làm|đôi)\s)(?:${words.join('|')})(?!\p{L}|\s(?:bè|hữu))`,
    flags,
  )
/** Any of the signs without which nothing is said to the reader, in a line's key: one look, where the others take ten. */
const anySure = new RegExp(`(?:^|[^a-z])(?:${[...readerNames, ...pageWords].map(foldKey).join('|')})(?![a-z])`, 'u')
/** The same with its accents, in small letters: half of those lines have `bản` or `bán`. */
const sure = anyOf([...readerNames, ...pageWords], 'u')
const names = anyOf(readerNames, 'u')
const ofPage = anyOf(pageWords, 'gu')
const common = anyOf(commonWords, 'gu')

/** How a member of a forum turns to the others above what he passes on: `Thưa các bác, em chỉ đưa tin …`; his own story has full stops. */
const toForum = /^(?:kính\s)?(?:thưa|chào|gửi)\s(?:các|cả)\s(?:bác(?!\s(?:sĩ|sỹ))|cụ|mợ|thím|mem|nhà)(?!\p{L})/iu

/** Sentences that the page says to its readers about itself: to follow, to subscribe, whose the rights are. */
export const readerAddress: Construct = (line, { lines }) => {
  const { index, text, key, words, stopped, halfStopped } = line
  if (words.length > (stopped || halfStopped ? longest : longestCall)) return []
  if (!stopped && toForum.test(text)) return ofMember
  if (!anySure.test(key) || namesOther(line)) return []
  const lower = text.toLowerCase()
  if (!sure.test(lower)) return []
  const own = lower.replace(quoted, ' ')
  const found = countSigns(own)
  const isAsked = text.endsWith('?') && names.test(own)
  const isAdvertised = isBelowMark(index, lines)
  if (found === 0 || (found < leastSigns && !isAsked && !isAdvertised)) return []
  const against = Math.max(isAdvertised ? 3 : 2, found)
  const reason = 'speaks to the reader about the page'
  return [
    { role: 'furniture', weight: against + 1 + found / 2, reason },
    { role: 'paragraph', weight: -against, reason },
    { role: 'lede', weight: -against, reason },
    { role: 'related-abstract', weight: -found, reason },
    { role: 'related-title', weight: -found, reason },
    { role: 'older-title', weight: -found, reason },
  ]
}

const ofMember: readonly Clue[] = [
  { role: 'furniture', weight: 4, reason: 'speaks to the others of a forum' },
  { role: 'paragraph', weight: -3, reason: 'speaks to the others of a forum' },
  { role: 'lede', weight: -16, reason: 'speaks to the others of a forum' },
]

/** Different signs in a line; 0 without a name of the reader or a word that stories hardly use. */
function countSigns(text: string): number {
  const certain = new Set(text.match(ofPage)).size + (names.test(text) ? 1 : 0)
  return certain === 0 ? 0 : certain + new Set(text.replace(ofPage, ' ').match(common)).size
}

/** What pages print above an advertisement. */
const marks: ReadonlySet<string> = new Set([
  'quang cao',
  'noi dung tai tro',
  'tin tai tro',
  'duoc tai tro',
  'advertisement',
])

/** `0:15` */
const filmLength = /^[\d:]+$/u

/** Whether an advertisement is announced above a line; the length of its film may stand between. */
function isBelowMark(index: number, lines: readonly LineView[]): boolean {
  const above = lines[index - 1]
  const mark = above && filmLength.test(above.text) ? lines[index - 2] : above
  return mark !== undefined && marks.has(mark.key)
}
