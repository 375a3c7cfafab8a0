import { findNearest } from '../diagnostics/find-nearest.ts'
import { toYamlText, trimMarks } from '../diagnostics/mend-yaml.ts'
import { isDay, isoDay } from '../edtf/calendar.ts'
import { isDate } from '../edtf/is-date.ts'
import { slugShape } from '../vietnamese/to-slug.ts'
import { type HeaderKey, headerKeys, toSampleLine } from './dump-header.ts'
import { findVietnameseKey } from './vietnamese-keys.ts'

/** A key and what stands behind it, however they are parted: `- URL = "https://…`. */
const keyAndValue = /^[^\w]*(?<word>\w+)["']? *[:=：]? *(?<value>.*)/u

/** The same with a key of several words: `ngày đăng: 2022-01-15`. */
const anyAndValue = /^(?<word>[^:=：]*)[:=：] *(?<value>.*)/u

/** A day as Vietnamese writes it: `15/1/2022`, `15-01-2022`, `15.1.2022`. */
const dayFirst = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})(?!\d)/u

/** The same in words: `ngày 15 tháng 1 năm 2022`. */
const inWords = /^(?:ngày )?(?<day>\d{1,2}) tháng (?<month>\d{1,2})(?:,? năm|,)? (?<year>\d{4})$/iu

/** Quotation marks that no YAML knows, around a value. */
const quotes = '“”‘’«»'

/** A day written from the year on: `2022/1/15`, `2022-1-5`, `2022-01-15T10:00`. */
const yearFirst = /^(?<year>\d{4})[/.-](?<month>\d{1,2})[/.-](?<day>\d{1,2})(?![\d/])/u

/**
 * What an editor most likely meant by a line of the header that cannot be used, in backticks; the keys there are when
 * nothing is near.
 *
 * @example suggestLine('published 15/1/2022') // '`published: 2022-01-15`'
 */
export function suggestLine(line: string): string {
  const text = line.trim()
  if (URL.canParse(text) && text.startsWith('http')) return `\`url: ${text}\``
  const ofVietnamese = findVietnameseKey(text)
  const { word = '', value = '' } = (ofVietnamese ? anyAndValue : keyAndValue).exec(text)?.groups ?? {}
  const key = ofVietnamese ?? findNearest(word, headerKeys)
  if (key === undefined) return headerKeys.map((known) => `\`${known}\``).join(', ')
  const wanted = suggestValue(key, trimMarks(trimMarks(value), quotes))
  return `\`${wanted === undefined ? toSampleLine(key) : `${key}: ${wanted}`}\``
}

function suggestValue(key: HeaderKey, value: string): string | undefined {
  switch (key) {
    case 'published':
    case 'retrieved':
      return isDate(value) ? value : toDay(value)
    case 'url':
      return URL.canParse(value) && value.startsWith('http') ? value : undefined
    case 'outlet':
      return slugShape.test(value) ? value : undefined
    case 'title':
    case 'byline':
      return value === '' ? undefined : toYamlText(value)
    default:
      return key satisfies never
  }
}

/** Whether a date in figures, in whatever order, is a day. */
export function isReadable(value: string): boolean {
  return toDay(value) !== undefined
}

function toDay(value: string): string | undefined {
  const { day, month, year } = (dayFirst.exec(value) ?? yearFirst.exec(value) ?? inWords.exec(value))?.groups ?? {}
  const parts = [year, month, day].map(Number)
  const [y = 0, m = 0, d = 0] = parts
  return isDay(d, m, y) ? isoDay(y, m, d) : undefined
}
