import { describe, expect, test } from 'vitest'
import { readPage } from '../support/read-page.ts'
import { longStory, title } from './stone-market.ts'

const quoting = "Ông Hakob: 'Nước lên ba lần rồi, tôi không dời quầy đi đâu thêm lần nào nữa'"
const others = ['Một năm chợ đá Yerevan sau trận lũ lớn', 'Batumi bán hết phòng dịp Giáng sinh nhờ khách vùng Vịnh']

const days = [
  ['Trần Phương | 27/11/25, 19:05 Thế giới'],
  ['27/11/2025 19:05 GMT+7'],
  ['Trần Phương', '27/11/2025 19:05'],
  ['Thứ năm, 27/11/2025 - 19:05'],
]

const cases = ['BIỂN ĐEN', 'GÓC NHÌN', 'TIN NÓNG', 'Phóng sự', 'Thế giới'].flatMap((section) =>
  days.flatMap((day) =>
    ['Tin liên quan', 'ĐỌC THÊM'].flatMap((heading) => [title, quoting].map((own) => ({ section, day, heading, own }))),
  ),
)

describe('titles of others between the day and the text are neither the title nor captions', () => {
  test.each(cases)('$section, $day, $heading, $own', ({ section, day, heading, own }) => {
    const lines = ['Tuổi Miền Đông', section, own, ...day, heading, ...others, ...longStory, 'Chia sẻ']
    const { record } = readPage(...lines)
    expect(record?.title).toBe(own)
    expect(record?.captions).toEqual([])
    expect(record?.related.map((story) => story.title)).toEqual(others)
    expect([record?.lede, ...(record?.body ?? [])]).toEqual(longStory)
    expect(record?.published.edtf).toBe('2025-11-27')
  })
})

test('a title in capitals above what sums the story up stays one', () => {
  const dek = 'Ba trận lũ trong hai mươi năm không dời được những người bán đá bên bờ sông Hrazdan'
  const { record } = readPage('Tạp chí Núi', 'CHỢ ĐÁ', dek, 'Trần Phương', '27/11/2025 19:05', ...longStory)
  expect(record?.title).toBe('CHỢ ĐÁ')
})
