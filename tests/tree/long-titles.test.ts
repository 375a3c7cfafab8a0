import { expect, test } from 'vitest'
import { readPage } from '../support/read-page.ts'
import { longStory } from './stone-market.ts'

const long =
  'Chuyến thăm của Đoàn nghị sĩ hữu nghị tới chợ đá Vernissage ở Yerevan và hai làng nghề bên hồ Sevan: mở lối hợp tác về nghề đá và du lịch'

const picture = 'Đoàn nghị sĩ chụp ảnh lưu niệm ở cổng chợ đá Vernissage'

const heads = [
  [
    'CỔNG THÔNG TIN NGHỊ VIỆN',
    'TRANG CHỦ   GIỚI THIỆU   LẬP PHÁP   ĐỐI NGOẠI',
    'Trang chủ > Đối ngoại > Nghị viện các nước',
  ],
  ['Tỉnh Núi Đá', 'Tin hoạt động'],
  [],
]

test.each(heads)('a title longer than most, right above its day, is one: below %s', (...head) => {
  const { record } = readPage(...head, long, '09/04/2026', 'Lượt xem: 1.416', picture, picture, ...longStory)
  expect(record?.title).toBe(long)
  expect([record?.lede, ...(record?.body ?? [])]).toEqual(longStory)
})

test('what sums a story up between its title and the day is no title', () => {
  const title = 'Nghị sĩ Việt Nam thăm chợ đá Vernissage'
  const { record } = readPage('Tin hoạt động', title, long, '09/04/2026', ...longStory)
  expect(record?.title).toBe(title)
})
