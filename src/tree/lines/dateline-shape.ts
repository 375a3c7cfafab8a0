import { monthNames } from '../../vietnamese/months.ts'

/**
 * A date as the lines around a story print it, with or without weekday, clock and zone: `28/09/2020 15:03`,
 * `Thứ sáu, ngày 08/12/2023 09:52 GMT+7`, `29/09/20, 14:25`, `10:36 22/10/2020`, `2020-09-28T15:03:00+07:00`, `8/V/2018`,
 * `Wed Sep 20 15:03:22 +0700 2023`.
 */
const clock = String.raw`\d{1,2}\s?(?:[:h]\s?\d{2}(?::\d{2})?|giờ(?:\s\d{1,2}(?:\sphút)?)?)(?:\s?(?:AM|PM|SA|CH)(?!\p{L}))?`
const ordinal = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const english = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`
const month = String.raw`(?:tháng|thg|th)\.?\s?(?:\d{1,2}|${Object.keys(monthNames)
  .toSorted((one, other) => other.length - one.length)
  .join('|')})`
const figures = String.raw`\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{4}[/.-]\d{2}[/.-]\d{2}|\d{1,2}[/.-][IVX]{1,4}[/.-]\d{4}|\d{1,2} - \d{1,2} - \d{4}|\d{1,2} / \d{1,2} / \d{4}`
const unix = String.raw`${english} \d{1,2} \d{2}:\d{2}:\d{2} (?:[+-]\d{4} |[A-Z]{3,4} )?\d{4}`
const day = String.raw`${figures}|\d{1,2} ${month}(?:,? năm|,)? \d{4}|${month} \d{1,2}, \d{4}|${ordinal}[ /-]${english},?[ /-]\d{4}|${english} ${ordinal},? \d{4}|${unix}`
const weekday = String.raw`(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun)(?=,?\s(?:${ordinal}\s)?${english}))`
const zone = String.raw`\(?(?:GMT|UTC)\s?[+-]?\d{0,2}(?::\d{2})?\)?|giờ việt nam`
const joint = String.raw`[\s,|•·T-]*`

const stampPattern = String.raw`(?<stamp>(?:(?:${weekday})${joint})?(?:ngày\s)?(?:(?:${clock})${joint}(?:(?:${zone})${joint})?(?:ngày\s)?(?:${weekday}${joint})?(?:ngày\s)?(?:${day})|(?:${day})(?:${joint}(?:lúc\s)?(?:${clock}))?)(?:${joint}(?:${zone}))?(?:\+\d{2}:?\d{2}|Z)?)`
const stamp = new RegExp(stampPattern, 'iu')
const stampHere = new RegExp(stampPattern, 'iuy')

/** Two figures of a day or the year, without which nothing is a date stamp. */
const ofDay = /\d(?:[/.-]\d|\d{3})/u

/** When a page was put up or viewed, where it stands in a line. */
export interface Stamp {
  /** UTF-16 offsets in the line. */
  start: number
  end: number
  /** Has a clock time or a full year: no date of a sentence looks like this. */
  strong: boolean
}

/** Lines longer than this are text, and looked at in their first and last part only. */
const reach = 60

const strongSign = /\d{1,2}\s?(?:[:h]\s?\d{2}|giờ)|[/.-]\d{4}\b|\b\d{4}[-]|\d{4}/u

/** The first date stamp within the first 60 characters of a line. */
export function findStamp(text: string): Stamp | undefined {
  const opening = text.slice(0, reach)
  return ofDay.test(opening) ? toStamp(stamp.exec(opening)) : undefined
}

/** The date stamp at the very start of a line. */
export function findOpeningStamp(text: string): Stamp | undefined {
  const opening = text.slice(0, reach)
  stampHere.lastIndex = 0
  return ofDay.test(opening) ? toStamp(stampHere.exec(opening)) : undefined
}

function toStamp(match: RegExpExecArray | null): Stamp | undefined {
  if (!match) return undefined
  return { start: match.index, end: match.index + match[0].trimEnd().length, strong: strongSign.test(match[0]) }
}

/** The first character of a word, or a figure or weekday glued to one: `tít | 10:36`, `tít10:36`, `tít?10:36`, `títThứ năm`. */
const stampStart = /(?<![^\s|–—-])[^\s|–—-]|(?<=[\p{Ll}?!…”"’»)])(?:\d|T(?=hứ\s)|C(?=hủ nhật))/gu

/** The last character of a stamp: of its clock, day or zone. */
const lastOfStamp = /[\dcmtz)]\s*$/iu

/** The date stamp at the very end of a line: `…tít bài 10:36 22/10/2020`. */
export function findClosingStamp(text: string): Stamp | undefined {
  const from = Math.max(0, text.length - 45)
  const tail = text.slice(from)
  if (!ofDay.test(tail) || !lastOfStamp.test(tail)) return undefined
  for (const { index } of tail.matchAll(stampStart)) {
    stampHere.lastIndex = index
    const [found] = stampHere.exec(tail) ?? []
    if (found !== undefined && tail.slice(index + found.length).trim() === '') {
      return { start: from + index, end: text.length, strong: strongSign.test(found) }
    }
  }
  return undefined
}

/** A clock and a year, without which no stamp stands between a title and its text. */
const clockAndYear = /\d[:h]\d{2}.*\/\d{4}|\/\d{4}.*\d[:h]\d{2}/u

/** Characters of the longest title with its stamp behind it. */
const titleReach = 220

const stampAnywhere = new RegExp(String.raw`(?<![\d/.:-])${stampPattern}`, 'giu')

/** What a title ends with right before its stamp, and how a text begins right behind one: `tít`, `tít?`; `Chợ`, `“Chợ`, ` Chợ`. */
const titleEnd = /[\p{L}?!…”"’»)]$/u
const textStart = /^\s?["“‘'«(]?\p{Lu}/u

/**
 * The date stamp with a clock that a page has run together with the title before it or the text behind it:
 * `Tít 17:05 25/5/2023Chợ đá …`, `Tít17:05 25/5/2023 Chợ đá …`.
 */
export function findInnerStamp(text: string): Stamp | undefined {
  const opening = text.slice(0, titleReach)
  if (!clockAndYear.test(opening)) return undefined
  for (const match of opening.matchAll(stampAnywhere)) {
    const [found] = match
    const end = match.index + found.trimEnd().length
    const behind = text.slice(end, end + 3)
    const isGlued = titleEnd.test(text.slice(0, match.index)) || !behind.startsWith(' ')
    if (isGlued && clockAndYear.test(found) && textStart.test(behind)) return { start: match.index, end, strong: true }
  }
  return undefined
}
