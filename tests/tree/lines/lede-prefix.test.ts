import { expect, test } from 'vitest'
import { findKnownPrefix, findLedePrefix } from '../../../src/tree/lines/lede-prefix.ts'
import { findRepeatedPrefixes } from '../../../src/tree/page/find-repeated-prefixes.ts'

test.each([
  ['VOV.VN - Hai bên gặp nhau.', 'VOV.VN - '],
  ['VTV.vn - Hai bên gặp nhau.', 'VTV.vn - '],
  ['TPO - Hai bên gặp nhau.', 'TPO - '],
  ['(PLO)- Hai bên gặp nhau.', '(PLO)- '],
  ['(Dân trí) - Hai bên gặp nhau.', '(Dân trí) - '],
  ['GD&TĐ - Hai bên gặp nhau.', 'GD&TĐ - '],
  ['TGVN. Hai bên gặp nhau.', 'TGVN. '],
  ['LĐQT | Hai bên gặp nhau.', 'LĐQT | '],
  ['MOSKVA (Sputnik) - Hai bên gặp nhau.', 'MOSKVA (Sputnik) - '],
])('the prefix of %s', (text, prefix) => {
  expect(findLedePrefix(text)).toBe(prefix)
})

test.each([
  'Mỹ - Armenia ký thỏa thuận.',
  'Armenia - Azerbaijan hướng tới bình thường hóa.',
  'EU - Gruzia bàn về thị thực.',
  'Ông Aliyev - người đứng đầu - đồng ý.',
  '(theo AFP) Hai bên gặp nhau.',
])('no prefix before: %s', (text) => {
  expect(findLedePrefix(text)).toBeUndefined()
})

test('a known prefix takes its dash along', () => {
  expect(findKnownPrefix('Báo Núi – Hai bên gặp nhau.', ['Báo Núi'])).toBe('Báo Núi – ')
})

const story = 'Hai bên gặp nhau ở thủ đô trong hai ngày, theo lời người phát ngôn.'

test('an opening that three sentences share is the prefix of an unknown outlet', () => {
  expect(findRepeatedPrefixes([1, 2, 3].map((n) => `Đỉnh Núi – ${story} ${n}`))).toEqual(['Đỉnh Núi – '])
})

test('a name that the sentences speak of is a topic, not a prefix', () => {
  const lines = [1, 2, 3].map((n) => `Armenia - Azerbaijan: ${story} ${n}`)
  expect(findRepeatedPrefixes([...lines, `${story} Chính phủ Armenia chưa bình luận.`])).toEqual([])
})

test.each([
  '(Sao Mai) ',
  '[Sao Mai] ',
  'SM.',
  'SM. ',
  '*Sao Mai* - ',
  'saomai.vn - ',
  'SaoMai.com.vn: ',
  'SM» ',
  'SM/ ',
  '24h Sao - ',
])('any opening that sentences share is a prefix: %s', (prefix) => {
  expect(findRepeatedPrefixes([1, 2, 3].map((n) => `${prefix}${story} ${n}`))[0]).toBe(prefix)
})

test('dates and initials that sentences begin with are no prefix', () => {
  const days = [1, 2, 3].map(
    (n) => `Ngày 28/2, hai bên gặp nhau ở thủ đô trong hai ngày, theo lời người phát ngôn ${n}.`,
  )
  expect(findRepeatedPrefixes(days)).toEqual([])
})
