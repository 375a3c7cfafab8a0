import { describe, expect, test } from 'vitest'
import { formatDate, toDatetime } from '../../src/vietnamese/format-date.ts'

describe('formatDate', () => {
  test.each([
    ['2024-03-01', 'ngày 1 tháng 3 năm 2024', '1/3/2024'],
    ['2024-03-01~', 'khoảng ngày 1 tháng 3 năm 2024', 'khoảng 1/3/2024'],
    ['2024-03-01?', 'có lẽ ngày 1 tháng 3 năm 2024', 'có lẽ 1/3/2024'],
    ['2024-03-01%', 'có lẽ khoảng ngày 1 tháng 3 năm 2024', 'có lẽ khoảng 1/3/2024'],
    ['XXXX-03-01', 'ngày 1/3, chưa rõ năm', '1/3, chưa rõ năm'],
    ['XXXX-02-29', 'ngày 29/2, chưa rõ năm', '29/2, chưa rõ năm'],
    ['XXXX-03', 'tháng 3, chưa rõ năm', 'tháng 3, chưa rõ năm'],
    ['XXXX-XX-05', 'ngày 5, chưa rõ tháng', 'ngày 5, chưa rõ tháng'],
    ['XXXX', 'chưa rõ ngày', 'chưa rõ ngày'],
    ['XXXX-XX-XX', 'chưa rõ ngày', 'chưa rõ ngày'],
    ['2022-01', 'tháng 1 năm 2022', '1/2022'],
    ['2022-01~', 'khoảng tháng 1 năm 2022', 'khoảng 1/2022'],
    ['2022-01-XX', 'tháng 1 năm 2022', '1/2022'],
    ['2022', 'năm 2022', '2022'],
    ['2022~', 'khoảng năm 2022', 'khoảng 2022'],
    ['198X', 'thập niên 1980', 'thập niên 1980'],
    ['19XX', 'thế kỷ 20', 'thế kỷ 20'],
    ['2024-33', 'quý I năm 2024', 'quý I 2024'],
    ['2023-40', 'nửa đầu năm 2023', 'nửa đầu 2023'],
    ['2023-23', 'mùa thu năm 2023', 'mùa thu 2023'],
    ['2020-09-27/2020-11-10', 'từ 27/9 đến 10/11/2020', '27/9–10/11/2020'],
    ['2023-12-28/2024-01-03', 'từ 28/12/2023 đến 3/1/2024', '28/12/2023–3/1/2024'],
    ['2022-03-11/2022-03-13', 'từ 11 đến 13/3/2022', '11–13/3/2022'],
    ['1992/1994', 'từ 1992 đến 1994', '1992–1994'],
    ['2020-09-27/..', 'từ 27/9/2020', 'từ 27/9/2020'],
    ['2020-09-27/', 'từ 27/9/2020', 'từ 27/9/2020'],
    ['[2020-09-27..]', 'từ 27/9/2020', 'từ 27/9/2020'],
    ['../2020-11-10', 'đến 10/11/2020', 'đến 10/11/2020'],
    ['{2024-02-28,2024-02-29}', 'ngày 28 và 29/2/2024', '28 và 29/2/2024'],
    ['[2020-10-04,2020-10-05,2020-10-06]', 'ngày 4, 5 hoặc 6/10/2020', '4, 5 hoặc 6/10/2020'],
  ])('%s', (edtf, long, short) => {
    expect(formatDate(edtf, 'long')).toBe(long)
    expect(formatDate(edtf, 'short')).toBe(short)
  })

  test.each([null, undefined, '', 'hôm qua', '2024-02-30', '2023-02-29', '2024-13-01', '2024-3-1', '../..'])(
    'reads %s as unknown',
    (edtf) => {
      expect(formatDate(edtf, 'long')).toBe('chưa rõ ngày')
      expect(formatDate(edtf, 'short')).toBe('chưa rõ ngày')
      expect(toDatetime(edtf)).toBeUndefined()
    },
  )
})

test.each([
  ['2024-03-01~', '2024-03-01'],
  ['2024-03', '2024-03'],
  ['2024-03-XX', '2024-03'],
  ['2024', '2024'],
  ['XXXX-03-01', '03-01'],
  ['XXXX-03', undefined],
  ['198X', undefined],
  ['2024-33', undefined],
  ['2020-09-27/2020-11-10', undefined],
  ['{2024-02-28,2024-02-29}', undefined],
])('toDatetime(%s) is %s', (edtf, datetime) => {
  expect(toDatetime(edtf)).toBe(datetime)
})
