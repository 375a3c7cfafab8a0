import { describe, expect, test } from 'vitest'
import { readPage } from '../../support/read-page.ts'
import { longStory, title } from '../stone-market.ts'

/** Titles of other stories with their abstracts. */
const cards = [
  ['Nga rời cửa khẩu cuối cùng với Iran', 'Từ 1/1/2025, lính Armenia tự canh gác trạm Agarak.'],
  ['Sân bay Erebuni sẽ thành công viên?', 'Kiến trúc sư trưởng Yerevan nói còn quá sớm để vẽ cây.'],
  ['Aktau - Baku: phà chờ gió', 'Có chuyến đợi bốn ngày chỉ vì gió ngang 14 m/s.'],
] as const

const lines = cards.map((card) => card.join(' '))

describe('cards below the heading of a list, title and abstract on one line', () => {
  test.each(['Tin bài liên quan', 'Đọc thêm', 'Có thể bạn quan tâm', 'BÀI LIÊN QUAN', 'Tin cùng chủ đề:'])(
    '%s',
    (heading) => {
      const { record } = readPage(title, ...longStory, heading, ...lines, 'Chia sẻ')
      expect(record?.body).toEqual(longStory.slice(1))
      expect(record?.related.map((story) => [story.title, story.abstract])).toEqual(cards)
    },
  )

  test.each(['Tin mới nhất', 'Tin cũ hơn'])('of older stories: %s', (heading) => {
    const { record } = readPage(title, ...longStory, 'Bảo Hà', heading, ...lines)
    expect(record?.body).toEqual(longStory.slice(1))
    expect(record?.older.map((story) => story.title)).toEqual(cards.map(([name]) => name))
  })

  test('with blank lines between them', () => {
    const { record } = readPage(title, ...longStory, 'Tin liên quan', '', ...lines.flatMap((line) => [line, '']))
    expect(record?.related.map((story) => story.title)).toEqual(cards.map(([name]) => name))
  })
})

describe('paragraphs below a list within the story stay whole', () => {
  test.each([
    [
      [
        'Thỏa thuận được Bộ trưởng Đường bộ Iran và người đồng cấp Armenia ký hôm 21/8 tại Yerevan, theo hãng tin Armenpress.',
      ],
    ],
    [['Ông Hakob hỏi ai sẽ trả tiền cho mười hai quầy đã trôi? Không ai trong tòa thị chính trả lời ông.']],
    [
      [
        'Bộ trưởng Kinh tế nói sẽ giúp. Theo ông, mỗi quầy được vay tới hai triệu dram không lãi.',
        'Người bán chưa tin lắm. Có người đã dọn hàng sang chợ khác ở bờ bên kia sông.',
      ],
    ],
  ])('%s', (paragraphs) => {
    const { record } = readPage(title, ...longStory, 'Tin liên quan', ...paragraphs, 'Bảo Hà')
    expect(record?.body).toEqual([...longStory.slice(1), ...paragraphs])
  })
})
