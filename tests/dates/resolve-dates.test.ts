import { expect, test } from 'vitest'
import { resolveDates } from '../../src/dates/resolve-dates.ts'
import { page } from './page.ts'

test('carries the last named day across paragraphs', () => {
  const texts = page(
    ['lede', 'Ngày 20/9, phe ly khai buông súng.'],
    ['paragraph', 'Đám đông tụ tập.'],
    ['paragraph', 'Tối cùng ngày, ông phát biểu.'],
  )
  expect(resolveDates(texts, '2023-09-21')).toEqual([
    { text: 'Ngày 20/9', edtf: '2023-09-20', line: 1, column: 1 },
    { text: 'Tối cùng ngày', edtf: '2023-09-20', line: 3, column: 1 },
  ])
})

test("a caption's day is its picture's and moves nothing", () => {
  const texts = page(
    ['lede', 'Ngày 20/10, hai ông điện đàm.'],
    ['caption', 'Pháo kích ngày 9/10/2020.'],
    ['paragraph', 'Cùng ngày, Mỹ lên tiếng.'],
  )
  expect(resolveDates(texts, '2020-10-21').map(({ edtf }) => edtf)).toEqual(['2020-10-20', '2020-10-09', '2020-10-20'])
})

test("looks at the story's own texts only", () => {
  const texts = page(
    ['dateline', '28/09/2020'],
    ['related-title', 'Ngày 1/2'],
    ['older-title', 'Ngày 3/4'],
    ['furniture', 'Ngày 5/6'],
    ['subheading', 'Ngày 7/8'],
  )
  expect(resolveDates(texts).map(({ text }) => text)).toEqual(['Ngày 7/8'])
})

test('columns count from where the text begins in its line', () => {
  expect(resolveDates([{ role: 'lede', text: '😀 hôm 14/1', line: 3, column: 11 }])).toEqual([
    { text: 'hôm 14/1', edtf: 'XXXX-01-14', line: 3, column: 14 },
  ])
})
