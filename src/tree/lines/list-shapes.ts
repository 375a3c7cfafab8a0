import type { LineView } from './line-view.ts'

/** A line without any letter: `0`, `* * *`, `---`, `05:12`. */
export const letterless = /^[^\p{L}]*$/u

/** The mark before an item: `- `, `+ `, `• `, `👉 `, `1) `. */
export const itemMark = /^(?:[-–•*+·▪■►✅✔]|\p{Extended_Pictographic}\uFE0F?|\d{1,2}[.)])\s+\S/u

/** The number of a heading: `2. Mở lại cầu`, `3) Chợ đêm`. */
export const headingNumber = /^(?<number>\d{1,2})[.)]\s+["“]?\p{Lu}/u

/**
 * Who put a story up and how long ago, with space or a dot between: `Biên Ải  5 giờ`, `20 phút • 28 thg 9`. The day
 * `9 thg 3, 2023`, `9 tháng 3 năm 2023`, is none. Or the day alone of an English page, perhaps with who: `Aug 3 • Biên Ải`.
 */
export const age =
  /(?:^|\s{2}|[•·|]\s?)\d{1,3}\s(?:phút|giờ|ngày|tuần|tháng|thg|năm)(?!\s\d{1,2}(?:,|\snăm)?\s\d{4})(?=$|\s(?:trước|\s|[•·|\d]))|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\s\d{1,2}(?=$|\s[•·|])/u

/** How many read, liked or answered, alone on its line: `2.418 lượt xem`, `12 bình luận`. */
const count = /^[\d.,]+\s?[kKmM]?\s(?:lượt|bình luận|phản hồi|ý kiến|views?|likes?|comments?)(?!\p{Lu})/u

/** Words of the longest line that stands beside the titles of a list. */
const longestAside = 9

/** What stands between the titles of a list and is none: a number, an age, a day, a count of readers. */
export function isAside({ text, words, stamp }: LineView): boolean {
  if (words.length > longestAside) return false
  if (letterless.test(text) || age.test(text) || count.test(text)) return true
  return stamp?.strong === true && stamp.end - stamp.start > text.length * 0.8
}

/** Before or behind the title of an item: a bullet, a number, a clock, a day, an age or count. */
const marks = [
  ['bullet', /^(?<mark>[-–—•*+·▪■►▶⏪→›»>✦★○]+|o)\s/u],
  ['number', /^[#([]?\d{1,2}(?:[.)\]]|\s(?=\p{Lu})|(?=\p{Lu}{2}))/u],
  ['clock', /^\d{1,2}[:h]\d{2}\s/u],
  ['day', /[([]\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?[)\]]$/u],
  ['count', /(?<![\d.,])\d[\d.,]{0,9}\s?[kK]?\s(?:phút|giờ|ngày|lượt \p{L}+|bình luận)(?: trước)?[)\]]?$/u],
] as const

/** How an item of a list is set: what stands before and behind it, and on the lines above and below it. */
export function styleOf(item: LineView, above: LineView | undefined, below: LineView | undefined): Set<string> {
  const style = new Set<string>()
  for (const [name, shape] of marks) {
    const found = shape.exec(item.text)
    if (found) style.add(name + (found.groups?.mark ?? ''))
  }
  if (above && isAside(above)) style.add('below an aside')
  if (below && isAside(below)) style.add('above an aside')
  return style
}
