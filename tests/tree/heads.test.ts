import { describe, expect, test } from 'vitest'
import { readPage } from '../support/read-page.ts'
import { longStory, title } from './stone-market.ts'

/** What may stand between a title and its text, and how; the day always does. */
const parts = {
  lede: [
    [],
    ['Ba trận lũ trong hai mươi năm không dời được những người bán đá bên bờ sông Hrazdan.'],
    ['Người bán đá ở Yerevan dựng lại quầy hàng bằng tiền vay và sự giúp đỡ của khách quen từ nhiều nước'],
  ],
  author: [[], ['Bảo Hà'], ['Tác giả: Bảo Hà'], ['Bảo Hà (Theo Reuters)']],
  day: [['12/05/2022 08:15'], ['Thứ năm, ngày 12/5/2022 - 08:15'], ['Cập nhật lúc 08:15, Thứ Năm, 12/05/2022 (GMT+7)']],
  picture: [[], ['Khách xem đá ở chợ Vernissage. Ảnh: Reuters']],
  tools: [[], ['Chia sẻ', 'A-', 'A+'], ['Nghe đọc bài', '3 phút đọc']],
} as const

type Part = keyof typeof parts

const orders: readonly (readonly Part[])[] = [
  ['day', 'author', 'tools', 'lede', 'picture'],
  ['author', 'day', 'lede', 'picture', 'tools'],
  ['lede', 'author', 'day', 'picture', 'tools'],
  ['day', 'lede', 'author', 'picture', 'tools'],
  ['lede', 'day', 'author', 'tools', 'picture'],
  ['day', 'tools', 'lede', 'picture', 'author'],
]

const tops = [[], ['Trang chủ', 'Thời sự', 'Thế giới', 'Kinh tế'], ['Trang chủ > Thế giới'], ['THẾ GIỚI']]

/** All ways to choose one of each part. */
function choices(names: readonly Part[]): Partial<Record<Part, readonly string[]>>[] {
  const [name, ...others] = names
  if (name === undefined) return [{}]
  return parts[name].flatMap((lines) => choices(others).map((other) => ({ ...other, [name]: lines })))
}

describe.each(orders.map((order) => ({ order })))('between title and text: $order', ({ order }) => {
  test.each(tops)('below %s', (...top) => {
    const wrong = choices(order).flatMap(({ lede = [], author = [], day = [], picture = [], tools = [] }) => {
      const own = { lede, author, day, picture, tools }
      const lines = [...top, title, ...order.flatMap((name) => own[name]), ...longStory]
      const { record } = readPage(...lines)
      const read = {
        title: record?.title,
        text: [record?.lede, ...(record?.body ?? [])],
        byline: record?.byline,
        day: record?.published.edtf,
        captions: record?.captions.length,
        subheadings: record?.subheadings.length,
      }
      const wanted = {
        title,
        text: [...lede, ...longStory],
        byline: author.length > 0 ? 'Bảo Hà' : null,
        day: '2022-05-12',
        captions: picture.length,
        subheadings: 0,
      }
      return JSON.stringify(read) === JSON.stringify(wanted) ? [] : [lines]
    })
    expect(wrong).toEqual([])
  })
})
