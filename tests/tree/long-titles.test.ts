import { describe, expect, test } from 'vitest'
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

describe('a line without a stop between the day and the author', () => {
  const dek = 'Người bán đá ở Yerevan dựng lại quầy hàng bằng tiền vay và sự giúp đỡ của khách quen từ nhiều nước'
  const day = '12/05/2022 08:15'

  test.each([[], ['Thế giới'], ['Trang chủ > Thế giới']])('sums up the title above the day: below %s', (...head) => {
    const { record } = readPage(...head, 'Chợ đá Yerevan sau trận lũ', day, dek, 'Bảo Hà', ...longStory)
    expect(record).toMatchObject({ title: 'Chợ đá Yerevan sau trận lũ', lede: dek, byline: 'Bảo Hà' })
  })

  test.each([
    ['of nothing in the story', ['Tàu chở dầu mắc cạn ngoài khơi Batumi']],
    ['in a list', ['Tin liên quan', 'Chợ đá Yerevan sau trận lũ']],
  ])('is the title below a teaser %s', (_, teaser) => {
    expect(readPage(...teaser, day, dek, 'Bảo Hà', ...longStory).record?.title).toBe(dek)
  })
})
