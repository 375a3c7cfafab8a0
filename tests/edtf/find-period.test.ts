import { expect, test } from 'vitest'
import { findPeriod, isWholeDay, periodsOf } from '../../src/edtf/find-period.ts'

test.each([
  ['2024-03-01', '2024-03-01'],
  ['2024-03-01~', '2024-03-01'],
  ['2024-03', '2024-03'],
  ['2024', '2024'],
  ['2020-09-27/2020-11-10', '2020-09-27'],
  ['1988/1994', '1988'],
  ['2024-33', '2024'],
  ['[2024-03-01,2024-03-02]', '2024-03'],
])('%s stands in %s', (edtf, period) => {
  expect(findPeriod(edtf)?.period).toBe(period)
})

test.each(['XXXX-03-01', 'XXXX', '[2020-09-27..]', '199X', '[2019-03-01,2024-03-01]', 'hôm qua'])(
  'the year of %s is not sure',
  (edtf) => {
    expect(findPeriod(edtf)).toBeUndefined()
  },
)

test('a day stands in its month and year too', () => {
  expect(periodsOf('2024-03-01')).toEqual(['2024-03-01', '2024-03', '2024'])
})

test.each([
  ['2024-03-01', true],
  ['2024-02-30', false],
  ['2024-03-01~', false],
  ['XXXX-03-01', false],
  ['2024-03', false],
  ['2024-03-01/2024-03-02', false],
])('%s is a day without doubt: %s', (edtf, expected) => {
  expect(isWholeDay(edtf)).toBe(expected)
})
