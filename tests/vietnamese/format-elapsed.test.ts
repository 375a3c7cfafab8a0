import { expect, test } from 'vitest'
import { formatElapsed } from '../../src/vietnamese/format-elapsed.ts'

test.each([
  ['2024-02-29', '2024-03-01', '1 ngày'],
  ['2024-02-29', '2024-03-13', '13 ngày'],
  ['2024-02-01', '2024-02-15', '2 tuần'],
  ['2024-01-31', '2024-03-30', '8 tuần'],
  ['2023-09-20', '2024-02-28', '5 tháng'],
  ['2022-03-01', '2024-02-29', '23 tháng'],
  ['2022-03-01', '2024-03-01', '2 năm'],
  ['1994-05-12', '2020-09-27', '26 năm'],
  ['2024-03-01', '2024-03-01', undefined],
  ['2024-03-02', '2024-03-01', undefined],
])('from %s to %s it is %s', (from, to, words) => {
  expect(formatElapsed(from, to)).toBe(words)
})
