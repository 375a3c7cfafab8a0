import { describe, expect, test } from 'vitest'
import { formatDate, toDatetime } from '../../src/vietnamese/format-date.ts'
import { first } from '../dates/held-back/first.ts'
import { anchored, direction, figures, months, open, relative, years } from '../dates/tables/expressions.ts'
import { partsOfDay } from '../dates/tables/parts-of-day.ts'
import { periods } from '../dates/tables/periods.ts'
import { rows } from '../dates/tables/rows.ts'

/** EDTF, long, short; every form that the grammar can emit is in it, see the last test. */
const forms = [
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
  ['2024-03-01/2024-03-05', 'từ 1 đến 5/3/2024', '1–5/3/2024'],
  ['2023-09/2023-11', 'từ tháng 9 đến tháng 11 năm 2023', 'tháng 9–11/2023'],
  ['2023-12/2024-02', 'từ tháng 12 năm 2023 đến tháng 2 năm 2024', '12/2023–2/2024'],
  ['XXXX-07-12/XXXX-07-15', 'từ 12 đến 15/7, chưa rõ năm', '12–15/7, chưa rõ năm'],
  ['XXXX-09/XXXX-11', 'từ tháng 9 đến tháng 11, chưa rõ năm', 'tháng 9–tháng 11, chưa rõ năm'],
  ['XXXX-XX-12/XXXX-XX-15', 'từ ngày 12 đến ngày 15, chưa rõ tháng', 'ngày 12–ngày 15, chưa rõ tháng'],
  ['XXXX/XXXX', 'chưa rõ ngày', 'chưa rõ ngày'],
  ['{2024-02-28,2024-03-01,2024-03-05}', 'ngày 28/2, 1 và 5/3/2024', '28/2, 1 và 5/3/2024'],
  ['{2023-09-19,2023-09-20,2023-09-21,2023-09-22}', 'ngày 19, 20, 21 và 22/9/2023', '19, 20, 21 và 22/9/2023'],
  ['{XXXX-02-28,XXXX-02-29}', 'ngày 28 và 29/2, chưa rõ năm', '28 và 29/2, chưa rõ năm'],
  ['{XXXX-XX-27,XXXX-XX-28}', 'ngày 27 và ngày 28, chưa rõ tháng', 'ngày 27 và ngày 28, chưa rõ tháng'],
  ['{2023-09,2023-10}', 'tháng 9 và tháng 10 năm 2023', 'tháng 9 và 10/2023'],
  ['{2024-01,2024-02,2024-03}', 'tháng 1, tháng 2 và tháng 3 năm 2024', 'tháng 1, tháng 2 và 3/2024'],
  ['{XXXX-09,XXXX-10}', 'tháng 9 và tháng 10, chưa rõ năm', 'tháng 9 và tháng 10, chưa rõ năm'],
  ['{2023-35,2023-36}', 'quý III và quý IV năm 2023', 'quý III và quý IV 2023'],
  ['{1980,1995}', '1980 và 1995', '1980 và 1995'],
  ['{2016,2018,2020}', '2016, 2018 và 2020', '2016, 2018 và 2020'],
  ['{XXXX,XXXX}', 'chưa rõ ngày', 'chưa rõ ngày'],
  ['XXXX-XX', 'chưa rõ ngày', 'chưa rõ ngày'],
  ['0301', 'năm 301', '301'],
  ['03XX', 'thế kỷ 4', 'thế kỷ 4'],
] as const

/** What the value looks like, whatever its figures: `9999-99`. Seasons are told from months. */
function toForm(edtf: string): string {
  return edtf.replace(/(?<=(?:^|[{[,/])\d{4}-)(?:2[1-4]|3[3-9]|4[01])(?![\d-])/gu, 'S').replace(/\d/gu, '9')
}

test('every form that the grammar emits has its row', () => {
  const tables = [figures, direction, months, years, relative, anchored, open, rows, periods, partsOfDay, first].flat()
  const emitted = tables.flatMap((row) => row.flatMap((words) => words?.split(' => ')[1] ?? []))
  const known = new Set(forms.map(([edtf]) => toForm(edtf)))
  expect(emitted.length).toBeGreaterThan(500)
  expect([...new Set(emitted.map(toForm))].filter((form) => !known.has(form))).toEqual([])
})

describe('formatDate', () => {
  test.each(forms)('%s', (edtf, long, short) => {
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
