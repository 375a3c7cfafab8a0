import { expect, test } from 'vitest'
import { mayBeInPart } from '../../src/dates/published/part-of-month.ts'

test.each([
  ['cuối tháng 10', '2022-10-06', false],
  ['Cuối tháng 10', '2022-10-31', true],
  ['đầu tháng 10', '2022-10-06', true],
  ['hạ tuần tháng 9', '2023-09-19/2023-09-20', true],
  ['giữa tháng 10', '2022-10-31', false],
  ['tháng 10', '2022-10-06', true],
  ['cuối tháng 10', '2022-10', true],
  ['ngày 6/10', '2022-10-06', true],
])('%s may be the time of %s: %s', (words, edtf, expected) => {
  expect(mayBeInPart(words, edtf)).toBe(expected)
})
