import type { Clue, Construct } from '../construct.ts'
import { isStamp } from '../is-stamp.ts'
import type { LineView } from '../lines/line-view.ts'
import type { PageView } from '../page/page-view.ts'
import { isOfStory, isTitleLike, lineOf, titleLengths } from '../title-like.ts'

/** Words of the longest title. */
const longest = 34

/** Lines above it in which a shorter one would stand. */
const near = 3

/**
 * A title longer than most, as offices write them, right above the day of its page: `Chuyến công tác của Đoàn … tới ba nước
 * …: mở lối hợp tác lập pháp, kết nối địa phương và doanh nghiệp`.
 */
export const longTitle: Construct = (line, page) => {
  const { index, words, stopped, halfStopped, stamp, twins } = line
  if (words.length <= titleLengths.longest || words.length > longest || index >= page.firstSentence) return []
  if (stopped || halfStopped || stamp || twins[0] !== index || !isOfStory(line, page)) return []
  return isAboveDay(line, page) && !hasShorter(line, page) ? title : []
}

function isAboveDay(line: LineView, { lines }: PageView): boolean {
  const day = lines[line.index + 1]
  return day !== undefined && isStamp(day) && lineOf(day) !== lineOf(line)
}

/** `Trang chủ > Đối ngoại`, `TRANG CHỦ   GIỚI THIỆU` */
const steps = /\s[>»›/|]\s|\s{3}/u

function hasShorter({ index }: LineView, page: PageView): boolean {
  const above = page.lines.slice(Math.max(0, index - near), index).filter(({ text }) => !steps.test(text))
  return above.some((other) => isTitleLike(other) && isOfStory(other, page))
}

const title: readonly Clue[] = [
  { role: 'title', zone: 'head', weight: 2.5, reason: 'the day of the page stands below' },
]
