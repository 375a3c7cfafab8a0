import { describe, expect, test } from 'vitest'
import { findWrongWeekdays } from '../../src/dates/find-wrong-weekdays.ts'
import { inferPublished } from '../../src/dates/infer-published.ts'
import { readDates } from '../../src/dates/read-dates.ts'
import { page } from './page.ts'
import { smallKnowledge } from './small-knowledge.ts'

describe('the weekday of a dateline without a year', () => {
  const infer = (dateline: string, ...paragraphs: string[]) =>
    inferPublished(
      page(
        ['title', 'Hai nước bàn về điện'],
        ['dateline', dateline],
        ...paragraphs.map((text) => ['paragraph', text] as const),
      ),
      {},
      smallKnowledge,
    )
  const past = 'Thỏa thuận trước được ký năm 2019.'
  const recent = 'Thỏa thuận trước được ký năm 2022.'

  test('leaves one year in six, and no more is known', () => {
    const { published, survivingYears } = infer('Thứ Sáu, 15/05 07:12', 'Hai nước bàn về điện.')
    expect(published.edtf).toBe('XXXX-05-15')
    expect(survivingYears).toEqual([1998, 2009, 2015, 2020, 2026])
    expect(published.evidence.map(({ kind }) => kind)).toContain('weekday')
  })
  test('leaves open what other evidence leaves in doubt, and settles what it narrows', () => {
    expect(infer('Thứ Sáu, 15/05 07:12', past).survivingYears).toEqual([2020, 2026])
    expect(infer('Thứ Hai, 15/05 07:12', recent).published.edtf).toBe('2023-05-15~')
    expect(infer('15/05 07:12', recent).published.edtf).toBe('XXXX-05-15')
  })
  test('gives no year that other evidence rules out', () => {
    expect(infer('Thứ Ba, 15/05 07:12', recent)).toMatchObject({
      published: { edtf: 'XXXX-05-15' },
      survivingYears: [],
    })
  })
})

describe('a weekday beside a full date', () => {
  const wrong = (role: 'dateline' | 'paragraph', text: string) =>
    findWrongWeekdays(page([role, text])).map(({ text: words, weekday, actual }) => [words, weekday, actual])

  test.each([
    ['dateline', 'Thứ Hai, 15/05/2020', 'Thứ Hai, 15/05/2020', 'thứ Hai'],
    ['dateline', 'Thứ Năm, ngày 15/5/2020 | 07:12', 'Thứ Năm, ngày 15/5/2020', 'thứ Năm'],
    ['paragraph', 'Đoàn về nước hôm thứ Hai, 15/5/2020.', 'hôm thứ Hai, 15/5/2020', 'thứ Hai'],
  ] as const)('%s %s', (role, text, words, weekday) => {
    expect(wrong(role, text)).toEqual([[words, weekday, 'thứ Sáu']])
  })
  test.each([
    ['dateline', 'Thứ Sáu, 15/05/2020 23:50 GMT+0'],
    ['dateline', 'Thứ 6, 15/05/2020'],
    ['dateline', 'Thứ Hai, 15/05'],
    ['paragraph', 'Tối thứ Năm (15/5/2020, giờ Hà Nội), ông phát biểu tại Washington.'],
    ['paragraph', 'Đoàn về nước hôm thứ Năm, 15/5/2020.'],
  ] as const)('none: %s %s', (role, text) => {
    expect(wrong(role, text)).toEqual([])
  })
})

describe('what is counted has a number, no weekday', () => {
  const hasWeekday = (text: string) => readDates(text).some(({ weekday }) => weekday !== undefined)

  test.each([
    'Ông tái đắc cử nhiệm kỳ thứ năm hôm 7/2.',
    'Đó là cuộc gặp thứ ba hôm 12/3.',
    'Lệnh ngừng bắn thứ ba ngày 26/10 cũng đổ vỡ.',
    'EU công bố gói trừng phạt thứ sáu ngày 3/6.',
    'Chuyến thăm thứ hai (5/9) ngắn hơn.',
    'Vòng đàm phán thứ năm hôm 20/3 không có kết quả.',
    'Hội nghị thượng đỉnh thứ sáu ngày 3/10 họp ở đây.',
    'Kỳ họp thứ hai ngày 20/10 kéo dài một tháng.',
    'Chuyến bay thứ tư ngày 4/10 chở hàng cứu trợ.',
    'Đoàn xe thứ ba hôm 30/9 tới Goris.',
    'Ông là tổng thống thứ sáu, nhậm chức ngày 29/12.',
    'Sang ngày giao tranh thứ sáu, 2/10, hai bên vẫn nã pháo.',
  ])('%s', (text) => {
    expect(hasWeekday(text)).toBe(false)
  })

  test.each([
    'Hai bên gặp nhau hôm thứ năm (24/9).',
    'Cuộc gặp vào thứ ba, 12/3.',
    'Cuộc họp sáng thứ tư 5/3 bị hoãn.',
    'Chuyến thăm bắt đầu thứ hai 5/9.',
    'Lệnh ngừng bắn từ thứ hai 26/10.',
    'Chuyến thăm thứ Hai (5/9) bị hoãn.',
    'Cuộc họp tại Baku thứ năm 24/9 bị hoãn.',
    'Tbilisi, thứ sáu ngày 3/10.',
    'Hội nghị khai mạc thứ sáu ngày 3/10.',
    'Cuộc gặp ngày thứ năm, 24/9.',
  ])('but a weekday: %s', (text) => {
    expect(hasWeekday(text)).toBe(true)
  })
})

describe('the week behind it tells a weekday from what is counted', () => {
  test.each([
    ['Quốc hội họp thứ tư tuần này.', 'thứ tư tuần này'],
    ['Hai bên hội đàm thứ sáu tuần trước tại Tbilisi.', 'thứ sáu tuần trước'],
    ['Tòa xử thứ năm tuần trước.', 'thứ năm tuần trước'],
    ['Chuyến bay thứ hai tuần tới bị hủy.', 'thứ hai tuần tới'],
  ])('%s', (text, weekday) => {
    expect(readDates(text).map((date) => date.text)).toEqual([weekday])
  })

  test.each([
    'Hai bên họp lần thứ năm tuần trước.',
    'Đó là vòng thứ hai tuần trước.',
    'Phiên thứ ba năm trước bị hoãn.',
  ])('no number of weeks stands in what is counted: %s', (text) => {
    expect(readDates(text).filter((date) => /^(?:hai|ba|năm)/u.test(date.text))).toEqual([])
  })
})

test.each([
  'Lần thứ hai tháng 6 này, cầu lại ngập.',
  'Gói thứ sáu tháng 6/2022 gồm dầu mỏ.',
  'Đợt mưa thứ ba tháng 5 năm ngoái lớn nhất.',
])('what is counted names no day of the month behind it: %s', (text) => {
  expect(readDates(text).filter((date) => /^(?:hai|ba|sáu)/u.test(date.text))).toEqual([])
})

test.each(['Ngày mùng hai tháng 6, cầu lại ngập.', 'Ngày sáu tháng 6 năm ngoái, cầu ngập.'])(
  'a day in words stays one: %s',
  (text) => {
    expect(readDates(text).map(({ text: found }) => found)).toEqual([text.slice(0, text.indexOf(','))])
  },
)
