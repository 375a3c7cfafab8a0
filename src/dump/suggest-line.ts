import { findNearest } from '../diagnostics/find-nearest.ts'
import { toYamlText, trimMarks } from '../diagnostics/mend-yaml.ts'
import { suggestAddress } from '../diagnostics/suggest-value.ts'
import type { Value } from '../diagnostics/word.ts'
import { isoDay } from '../edtf/calendar.ts'
import { isDate } from '../edtf/is-date.ts'
import { slugShape } from '../vietnamese/to-slug.ts'
import { type HeaderKey, headerKeys, toSampleLine } from './dump-header.ts'
import { findMeantKey } from './meant-keys.ts'

/** A key and what stands behind it, however they are parted: `- URL = "https://…`. */
const keyAndValue = /^[^\w]*(?<word>\w+)["']? *[:=：]? *(?<value>.*)/u

/** The same with a key of several words: `ngày đăng: 2022-01-15`. */
const anyAndValue = /^(?<word>[^:=：]*)[:=：] *(?<value>.*)/u

/** A day as Vietnamese writes it: `15/1/2022`, `15-01-22`, `15.1.2022`, and a month: `1/2022`. */
const dayFirst = /^(?:(?<day>\d{1,2})[/.-])?(?<month>\d{1,2})[/.-](?<year>\d{4}|(?<=^\d+.\d+.)\d\d)(?!\d)/u

/** The same in words: `ngày 15 tháng 1 năm 2022`. */
const inWords = /^(?:ngày )?(?<day>\d{1,2}) tháng (?<month>\d{1,2})(?:,? năm|,)? (?<year>\d{4})$/iu

/** Dashes that are typed for a hyphen: `2022–01–15`. */
const dashes = /[‐-―−]/gu

/** Quotation marks that no YAML knows, around a value. */
const quotes = '“”‘’«»'

/** A day or month written from the year on: `2022/1/15`, `2022-1-5`, `2022-01-15T10:00`, `2022/1`. */
const yearFirst = /^(?<year>\d{4})[/.-](?<month>\d{1,2})(?:[/.-](?<day>\d{1,2}))?(?![\d/.-])/u

/**
 * What an editor most likely meant by a line of the header that cannot be used, in backticks; one of the keys there are
 * when nothing is near.
 *
 * @example suggestLine('published 15/1/2022') // '`published: 2022-01-15`'
 */
export function suggestLine(line: string): Value {
  const text = line.trim()
  if (URL.canParse(text) && text.startsWith('http')) return `\`url: ${text}\``
  const meant = findMeantKey(text)
  const { word = '', value = '' } = (meant ? anyAndValue : keyAndValue).exec(text)?.groups ?? {}
  const key = meant ?? findNearest(word, headerKeys)
  if (key === undefined) return anyKey
  const wanted = suggestValue(key, trimMarks(trimMarks(value), quotes))
  return wanted === undefined ? toSample(key) : `\`${key}: ${wanted}\``
}

const known = headerKeys.map((key) => `\`${key}\``).join(', ')

const anyKey: Value = { en: `one of the keys ${known}`, vi: `một trong các khóa ${known}` }

/** The sample of a day is words too: `published: NĂM-THÁNG-NGÀY`. */
function toSample(key: HeaderKey): Value {
  const line = `\`${toSampleLine(key)}\``
  return { en: line, vi: line.replace('YYYY-MM-DD', 'NĂM-THÁNG-NGÀY') }
}

function suggestValue(key: HeaderKey, value: string): string | undefined {
  switch (key) {
    case 'published':
    case 'retrieved':
      return isDate(value) ? value : toIsoDate(value)
    case 'url':
      return URL.canParse(value) && value.startsWith('http') ? value : suggestAddress(value)
    case 'outlet':
      return slugShape.test(value) ? value : undefined
    case 'title':
    case 'byline':
      return value === '' ? undefined : toYamlText(value)
    default:
      return key satisfies never
  }
}

/** Whether a date in figures, in whatever order, is a day or month. */
export function isReadable(value: string): boolean {
  return toIsoDate(value) !== undefined
}

function toIsoDate(value: string): string | undefined {
  const text = value.replace(dashes, '-')
  const { day, month, year } = (dayFirst.exec(text) ?? yearFirst.exec(text) ?? inWords.exec(text))?.groups ?? {}
  const iso = isoDay(toFullYear(Number(year)), Number(month), Number(day ?? 1))
  if (!isDate(iso)) return undefined
  return day === undefined ? iso.slice(0, -'-01'.length) : iso
}

/** `23` is 2023, `93` is 1993, as programs take years of two figures. */
function toFullYear(year: number): number {
  if (year >= 100) return year
  return year + (year < 70 ? 2000 : 1900)
}
