import type { LineView } from '../lines/line-view.ts'

/** Who prints a page, where, and by whose leave: folded, in lines that tell of no story. */
const imprint =
  /(?:^| )(?:giay phep|gp bttt\w*|gp ttdt|gp cbc|tong bien tap|chiu trach nhiem (?:chinh|noi dung|xuat ban)|co quan (?:chu quan|ngon luan)|tru so|dia chi|dien thoai|fax|ban quyen|copyright|all rights|(?:thiet ke|phat trien)(?: va \p{L}+ \p{L}+)? boi|issn|toan soan|toa soan|lien he quang cao|ghi ro nguon)(?: |$)/u

/** `© 2023 CVTV`, an address for letters. */
const sign = /©\s?(?:19|20)\d{2}|\p{L}@\p{L}/u

/** Words of the longest line of an imprint, and of the shortest paragraph: an imprint stands below all text. */
const longest = 30
const paragraphLength = 25

/** Lines of the shortest imprint, if none of them says several things: `Cơ quan chủ quản: Hội Thợ đá. Điện thoại: …`. */
const leastLines = 2
const severalThings = /\p{L}\.\s\p{Lu}/u

/**
 * Where the foot of a page begins: the first of the lines at its end that say who prints it. Below it stand addresses,
 * counters and links, and no stories.
 *
 * @param isHeading whether the line at an index is the heading of a list
 * @returns index of a line; the number of lines when a page has no foot
 */
export function findPageFoot(lines: readonly LineView[], isHeading: (index: number) => boolean): number {
  let foot = lines.length
  let count = 0
  for (const line of lines.toReversed()) {
    if (isHeading(line.index) || isParagraph(line)) break
    if (!isImprint(line)) continue
    foot = line.index
    count += !line.stopped && severalThings.test(line.text) ? leastLines : 1
  }
  return count < leastLines ? lines.length : foot
}

function isParagraph(line: LineView): boolean {
  return line.stopped && line.words.length >= paragraphLength && !isImprint(line)
}

function isImprint({ key, text, words }: LineView): boolean {
  return words.length > 0 && words.length <= longest && (imprint.test(key) || sign.test(text))
}
