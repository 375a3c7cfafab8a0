import edtf from 'edtf'
import { expect, test } from 'vitest'
import { earliestDay, lastBeginning, latestDay } from '../../src/edtf/edtf-bounds.ts'

test.each([
  ['2024-03-01~', '2024-03-01', '2024-03-01'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2024-03-XX', '2024-03-01', '2024-03-31'],
  ['2022', '2022-01-01', '2022-12-31'],
  ['198X', '1980-01-01', '1989-12-31'],
  ['19XX', '1900-01-01', '1999-12-31'],
  ['2024-34', '2024-04-01', '2024-06-30'],
  ['2024-41', '2024-07-01', '2024-12-31'],
  ['2020-09-27/2020-11-10', '2020-09-27', '2020-11-10'],
  ['{2024-02-28,2024-02-29}', '2024-02-28', '2024-02-29'],
])('%s runs from %s to %s, as the edtf package reads it', (value, earliest, latest) => {
  expect(earliestDay(value)).toBe(earliest)
  expect(latestDay(value)).toBe(latest)
  const { min, max } = edtf(value)
  expect(new Date(min).toISOString().slice(0, 10)).toBe(earliest)
  expect(new Date(max).toISOString().slice(0, 10)).toBe(latest)
})

test.each([
  ['[2020-09-27..]', '2020-09-27', undefined],
  ['../2020-11', undefined, '2020-11-30'],
  ['[..2020]', undefined, '2020-12-31'],
  ['XXXX-03-01', undefined, undefined],
  ['XXXX', undefined, undefined],
  ['tháng 3', undefined, undefined],
  [null, undefined, undefined],
])('%s runs from %s to %s', (value, earliest, latest) => {
  expect(earliestDay(value)).toBe(earliest)
  expect(latestDay(value)).toBe(latest)
})

test.each([
  ['2024-03', '2024-03-01'],
  ['2020-09/2020-11', '2020-11-01'],
  ['{2024-02-28,2024-02-29}', '2024-02-29'],
  ['[2020-09-27..]', undefined],
  ['XXXX-03', undefined],
  ['tháng 3', undefined],
])('the last of %s begins on %s', (value, day) => {
  expect(lastBeginning(value)).toBe(day)
})
