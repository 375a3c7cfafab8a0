import { expect, test } from 'vitest'
import { findFarHeader } from '../../src/dates/find-far-header.ts'
import { page } from './page.ts'
import { smallKnowledge } from './small-knowledge.ts'

const withEvent = page(
  ['title', 'Đặc phái viên Armenia và Thổ Nhĩ Kỳ gặp nhau'],
  ['lede', 'Ngày 14/1, đặc phái viên Armenia và Thổ Nhĩ Kỳ đã gặp nhau tại Moscow.'],
)
const withYear = page(['lede', 'Hai nước bàn về điện.'], ['paragraph', 'Năm 2021, hai nước đã ký một thỏa thuận.'])
const plain = page(['lede', 'Hai nước bàn về điện hôm 5/3.'])

const far = (texts: typeof plain, published: string) => {
  const found = findFarHeader(texts, { published }, smallKnowledge)
  return found && [found.years, found.evidence.text, found.evidence.line]
}

test.each(['1950-01-15', '2012', '2020-01-14', '2024-01'])('a known event of another year than %s', (published) => {
  expect(far(withEvent, published)).toEqual(['2022', 'Ngày 14/1', 2])
})

test.each(['2022-01-14', '2022-01-15~', '2022', '2022-01', '2022-02-20', '2022?', '[2021..2023]'])(
  'none beside %s',
  (published) => {
    expect(far(withEvent, published)).toBeUndefined()
  },
)

test('a year told of as past, on a page without a day', () => {
  expect(far(withYear, '2012-03-05')).toEqual(['2021–2026', 'Năm 2021', 2])
  expect(far(withYear, '2021-03-05')).toBeUndefined()
  expect(far(withYear, '2024')).toBeUndefined()
})

test('around the turn of the year a day of the old one may be told in the new one', () => {
  const texts = page(['lede', 'Hôm 30/12, hai nước đã ký.'], ['paragraph', 'Việc này bắt đầu ngày 27/12/2021.'])
  expect(far(texts, '2023-01-02')).toBeUndefined()
})

test('nothing where the page tells no year, or nothing was given', () => {
  expect(far(plain, '1999-03-06')).toBeUndefined()
  expect(findFarHeader(withEvent, {}, smallKnowledge)).toBeUndefined()
  expect(far(withEvent, '2027')).toBeUndefined()
})

test('what tells the year is named, not the day of another story', () => {
  const related = page(['related-title', 'Hai nước họp ngày 27/9/2021']).map((placed) => ({ ...placed, line: 9 }))
  expect(far([...withEvent, ...related], '1950-01-15')).toEqual(['2022', 'Ngày 14/1', 2])
})
