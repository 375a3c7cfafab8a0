import { describe, expect, test } from 'vitest'
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

describe('a page without a day', () => {
  const lede = ['lede', 'Hai nước bàn về điện.'] as const
  const german = ['paragraph', 'Ngoại trưởng Đức Annalena Baerbock tham dự.'] as const
  const armenian = ['paragraph', 'Tổng thống Serzh Sargsyan đọc diễn văn.'] as const
  const american = ['paragraph', 'Tổng thống Donald Trump gửi thư.'] as const

  test('two offices in its text that were never held in that year', () => {
    expect(far(page(lede, german, american), '2012-03-05')).toEqual([
      '2017–2026',
      'Ngoại trưởng Đức Annalena Baerbock',
      2,
    ])
    expect(far(page(lede, german, american), '2024-03-05')).toBeUndefined()
  })
  test('one office there may be of then', () => {
    expect(far(page(lede, armenian), '2024-03-05')).toBeUndefined()
  })
  test('a year that may lie ahead', () => {
    expect(far(page(lede, ['paragraph', 'Nhà máy vận hành năm 2026.']), '2024-03-05')).toBeUndefined()
    expect(far(page(lede, ['paragraph', 'Nhà máy vận hành năm 2028.']), '2024-03-05')).toBeUndefined()
  })
})

test('nor does a year behind all known years speak against a page that tells its day', () => {
  const texts = page(['lede', 'Hai nước bàn về điện hôm 5/3.'], ['paragraph', 'Nhà máy vận hành năm 2028.'])
  expect(far(texts, '2024-03-06')).toBeUndefined()
})
