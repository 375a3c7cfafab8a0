import { type Token, wordAt } from '../../tokens/token.ts'
import { weekdayNames } from '../../vietnamese/weekdays.ts'
import { readAttachedDay } from '../attached-day.ts'
import type { Construct } from '../construct.ts'
import type { Found } from '../meaning.ts'
import { phraseTable } from '../phrase-table.ts'

const parts = [
  'sáng',
  'sáng sớm',
  'rạng sáng',
  'trưa',
  'chiều',
  'chiều tối',
  'tối',
  'đêm',
  'khuya',
  'tối muộn',
  'đêm muộn',
]
const turned: Readonly<Record<string, number>> = { nay: 0, qua: -1, mai: 1 }

/** Days by their distance from publication. */
const plain: Readonly<Record<string, number>> = {
  'hôm nay': 0,
  'ngày hôm nay': 0,
  'hôm qua': -1,
  'ngày hôm qua': -1,
  'hôm kia': -2,
  'ngày hôm kia': -2,
  'hôm trước nữa': -2,
  'ngày mai': 1,
  'ngày kia': 2,
  'ngày mốt': 2,
}

const withParts = parts.flatMap((part) => [
  ...Object.entries(turned).map(([turn, days]): [string, number] => [`${part} ${turn}`, days]),
  ...Object.entries(plain).map(([word, days]): [string, number] => [`${part} ${word}`, days]),
])

const relativeDays = phraseTable({ ...plain, ...Object.fromEntries(withParts) })

/**
 * `hôm qua`, `sáng nay`, `tối qua`, `ngày mai`; with the date beside them, whose value is that date: `hôm qua (3/10)`,
 * `hôm qua (thứ Năm, 5/10)`, `hôm qua, thứ Năm (5/10)`.
 */
export const relativeDay: Construct = { read, openings: relativeDays.openings, opensWithFigures: false }

function read(tokens: readonly Token[], at: number): Found | undefined {
  const found = relativeDays(tokens, at)
  if (!found) return undefined
  const attached = readAttachedDay(tokens, at + found.length)
  if (attached) {
    return { length: found.length + attached.length, meaning: attached.value, fromPublication: found.value }
  }
  const named = readNamedDay(tokens, at + found.length)
  if (named) return { ...named, length: found.length + named.length, fromPublication: found.value }
  const meaning = { kind: 'shift', origin: 'reference', count: found.value, unit: 'day' } as const
  return { length: found.length, meaning, fromPublication: found.value }
}

const names = phraseTable(weekdayNames)

/** ` (thứ Năm, 5/10)`, `, thứ Năm (5/10)`. */
function readNamedDay(tokens: readonly Token[], at: number): Found | undefined {
  const joint = wordAt(tokens, at)
  const name = joint === '(' || joint === ',' ? names(tokens, at + 1) : undefined
  const day = name && readAttachedDay(tokens, at + 1 + name.length)
  if (!day) return undefined
  const length = 1 + name.length + day.length
  if (joint === ',') return { length, meaning: day.value, weekday: name.value }
  return wordAt(tokens, at + length) === ')'
    ? { length: length + 1, meaning: day.value, weekday: name.value }
    : undefined
}
