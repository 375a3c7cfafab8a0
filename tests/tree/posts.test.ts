import { describe, expect, test } from 'vitest'
import { readPage } from '../support/read-page.ts'
import { type RoleLine, readRoles } from '../support/role-lines.ts'
import { longStory as market, title as marketTitle } from './stone-market.ts'

const lede: RoleLine = [
  'lede',
  'Chợ đá Vernissage ở Yerevan mở cửa trở lại hôm thứ bảy, hai tuần sau khi nước lũ cuốn trôi nửa số quầy.',
]

const paragraph: RoleLine = [
  'paragraph',
  'Tòa thị chính Yerevan cho biết việc sửa chữa tốn chừng bốn trăm triệu dram và chưa xong hẳn.',
]

const title: RoleLine = ['title', 'Yerevan mở lại chợ đá Vernissage sau trận lũ']

const cases: Record<string, RoleLine[]> = {
  'the first post of a forum, and the quotation in an answer': [
    title,
    ['furniture', 'Thread starter da_ararat'],
    ['furniture', 'Start date 10/11/20'],
    ['furniture', 'Senior Member'],
    ['furniture', '#1'],
    lede,
    paragraph,
    ['furniture', 'tho_da88 said:'],
    ['noise', 'Thế là xong một mùa lũ.'],
    ['furniture', 'Click to expand...'],
  ],
  'a post has no title: above its age stands the name of a group': [
    ['furniture', 'Hội yêu đá vùng Yerevan'],
    ['furniture', 'Nguyễn Thị Hương Giang · 3 giờ · Công khai'],
    lede,
    paragraph,
  ],
  'keywords behind hash signs, and a call to join, below a story': [
    title,
    lede,
    paragraph,
    ['furniture', '#Yerevan #Thổ Nhĩ Kỳ'],
    ['furniture', '👉 Đăng ký kênh Báo Núi Đá'],
  ],
  'a sentence may open with a hash sign': [
    title,
    lede,
    ['paragraph', '#Yerevan là thủ đô của Armenia, có chừng một triệu dân sống hai bên sông Hrazdan.'],
    ['paragraph', 'Chợ mở đến hết chủ nhật.'],
  ],
  'what a page asks of those who want to read on': [
    title,
    lede,
    paragraph,
    ['furniture', 'Chỉ từ 49.000 đồng mỗi tháng'],
    ['furniture', 'Đăng ký để đọc tiếp'],
    ['furniture', 'Gói 12 tháng: 599.000đ (tiết kiệm 28%)'],
    ['furniture', 'Đã có tài khoản? Đăng nhập'],
    ['furniture', 'Số tài khoản: 0123456789, Ngân hàng Núi'],
    ['furniture', 'Quét mã QR để tải'],
    ['furniture', 'Xem tất cả bài viết của Bảo Hà'],
  ],
  'the head of a printed page between paragraphs': [
    title,
    lede,
    ['furniture', 'NGHIÊN CỨU ĐÁ QUÝ - STONE STUDIES REVIEW No 4 (223) 2019'],
    ['furniture', '13'],
    paragraph,
    ['paragraph', 'Ông Hakob nói đá thì không sợ nước nhưng người thì sợ, và ông sẽ ở lại Yerevan.'],
  ],
  'advertisements between paragraphs, and a call to vote below them': [
    title,
    lede,
    ['furniture', 'Chung cư view sông, chiết khấu 12% - Hotline 0909 123 456'],
    paragraph,
    ['furniture', 'Tour Gruzia 8 ngày chỉ từ 39,9 triệu đồng, gọi 0912.345.678'],
    ['paragraph', 'Ai mua hai hòn đá được chiết khấu 12%, và trả góp cũng được, theo lời ông Hakob ở chợ đá.'],
    ['furniture', 'Trở thành người đầu tiên tặng sao cho bài viết'],
  ],
}

test.each(Object.entries(cases))('%s', (_, lines) => expect(readRoles(lines)).toEqual(lines))

describe('the buttons of a story or post itself make no comments of its last paragraphs', () => {
  const [lede = '', ...rest] = market
  const heads = [
    [marketTitle, '12/05/2022'],
    ['Diễn đàn', marketTitle, 'quynhanh88', 'Thành viên kỳ cựu', '14/3/25', '#1'],
  ]

  test.each([
    ['Thích'],
    ['Thích', 'Chia sẻ'],
    ['Thích  Trả lời'],
    ['Báo xấu', 'Trả lời'],
    ['Thích', 'Bình luận', 'Chia sẻ'],
    ['Reactions:', 'Bác Tám', 'Báo xấu'],
  ])('%s', (...buttons) => {
    const thread = ['tam_ca_phe', 'Thành viên mới', 'Hóng ngày chợ mở quá bác ơi.', 'Thích  Trả lời']
    for (const head of heads) {
      for (const end of [[], thread]) {
        const { record } = readPage(...head, lede, ...rest, ...buttons, ...end)
        expect(record).toMatchObject({ lede, body: rest })
        const inner = readPage(
          ...head,
          lede,
          ...rest.slice(0, 1),
          'Nước rút chậm',
          ...rest.slice(1),
          ...buttons,
          ...end,
        )
        expect(inner.record?.body).toEqual(expect.arrayContaining(rest))
      }
    }
  })

  test.each([
    [
      'Hạnh Lê',
      'Đọc mà rơi nước mắt.',
      'Thích',
      'Trả lời',
      'Quốc Cường',
      'Kẻ mạnh nói gì cũng đúng.',
      'Thích',
      'Trả lời',
    ],
    ['Bình luận (2)', 'Hạnh Lê', 'Tôi đã mua đá ở đó.', 'Ông bán hàng rất vui tính.', '2 ngày Thích Trả lời'],
    ['Hạnh Lê', '1 năm', 'Đá ở đó đẹp lắm mọi người ơi.', 'Thích', 'Trả lời'],
  ])('but what a reader writes is none of it: %s', (...thread) => {
    for (const head of heads) expect(readPage(...head, lede, ...rest, ...thread).record?.body).toEqual(rest)
  })
})
