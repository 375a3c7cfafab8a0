import { describe, expect, test } from 'vitest'
import { findDates } from '../../src/dates/find-dates.ts'
import {
  anchorDay,
  anchored,
  direction,
  figures,
  months,
  open,
  type Row,
  reference,
  relative,
  years,
} from './tables/expressions.ts'
import { noDates } from './tables/no-dates.ts'
import { partsOfDay } from './tables/parts-of-day.ts'
import { periods } from './tables/periods.ts'
import { rows } from './tables/rows.ts'

function found(sentence: string, options: Parameters<typeof findDates>[1]): string[] {
  return findDates(sentence, options).map(({ text, edtf }) => `${text} => ${edtf}`)
}

describe.each([
  ['figures', figures],
  ['direction', direction],
  ['months', months],
  ['years', years],
  ['relative days and weeks', relative],
  ['rows', rows],
  ['periods', periods],
  ['parts of the day', partsOfDay],
])(`%s, published on ${reference}`, (_, table: readonly Row[]) => {
  test.each(table)('%s', (sentence, ...expected) => {
    expect(found(sentence, { reference })).toEqual(expected)
  })
})

describe(`after ${anchorDay}`, () => {
  test.each(anchored)('%s', (sentence, ...expected) => {
    expect(found(sentence, { reference, anchor: anchorDay })).toEqual(expected)
  })
})

describe('without a day of publication', () => {
  test.each(open)('%s', (sentence, ...expected) => {
    expect(found(sentence, {})).toEqual(expected)
  })
})

describe('no date', () => {
  test.each(noDates)('%s', (sentence) => {
    expect(found(sentence, { reference })).toEqual([])
  })
})

test('reads text typed with combining marks, offsets in the text as typed', () => {
  const text = 'họp ngày 19/9 năm ngoái'.normalize('NFD')
  const [date] = findDates(text, { reference })
  expect(date?.edtf).toBe('2023-09-19')
  expect(text.slice(date?.start, date?.end).normalize('NFC')).toBe('ngày 19/9 năm ngoái')
})
