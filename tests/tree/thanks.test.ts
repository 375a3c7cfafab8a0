import { describe, expect, test } from 'vitest'
import { readPage } from '../support/read-page.ts'
import { readBelow } from './read-below.ts'

const interview = [
  'Đại sứ kể chuyện mở đường bay tới Tbilisi',
  'Thứ Tư, 12/03/2025 - 07:30',
  'Ba năm ở Tbilisi, Đại sứ đã đi hết mười một vùng của Gruzia và học nói lời chúc rượu.',
  'Phóng viên: Thưa Đại sứ, bao giờ có đường bay thẳng?',
  'Đại sứ: Hai hãng bay đang xem xét, sớm nhất là mùa hè sang năm.',
  'Phóng viên: Người Gruzia biết gì về Việt Nam?',
  'Đại sứ: Họ biết cà phê, áo dài và các trận bóng đá.',
]

const others = ['Tin liên quan', 'Hungary mở cửa hàng rượu vang ở Tbilisi', 'Tàu chở dầu mắc cạn ngoài khơi Batumi']

describe('thanks by which an interview ends are text of it', () => {
  test.each([
    'Xin cảm ơn Đại sứ!',
    'Xin cảm ơn ông!',
    '* Xin trân trọng cảm ơn bà!',
    '- Trân trọng cảm ơn ông.',
    'Xin chân thành cảm ơn Thứ trưởng!',
    'Vâng, xin cám ơn Giáo sư.',
    'Một lần nữa, xin cảm ơn chị!',
    'Xin cảm ơn đồng chí về cuộc trao đổi này!',
    'Trân trọng cảm ơn ông về cuộc trò chuyện!',
    'Cảm ơn Phó Thủ tướng đã dành thời gian trả lời.',
  ])('%s', (thanks) => {
    const { record } = readPage(...interview, thanks, 'Thanh Hà (thực hiện)', ...others)
    expect(record?.body.at(-1)).toBe(thanks)
    expect(record?.byline).toBe('Thanh Hà')
    expect(record?.related).toHaveLength(2)
  })
})

describe('thanks to readers are not', () => {
  test.each([
    'Xin cảm ơn quý độc giả!',
    'Cảm ơn bạn đã đọc bài viết!',
    'Xin cảm ơn quý vị đã theo dõi!',
    'Cảm ơn anh chị đã đón đọc!',
    'Cảm ơn bạn đã gửi bình luận!',
  ])('%s', (thanks) => {
    const { record } = readPage(...interview, thanks, ...others)
    expect(record?.body.at(-1)).toBe(interview.at(-1))
  })
})

test.each([
  ['Chi phí (tính cho một người)', 'Vé: 20 dram'],
  ['Chợ đá và lũ', 'Bảo Hà'],
  ['Người bán đá', 'Chia sẻ'],
])('a short line with no text below it is no heading of the story: %s', (...last) => {
  const { subheadings, lines } = readBelow(...last)
  expect(subheadings).toEqual([])
  expect(lines.some(({ role }) => role === 'subheading')).toBe(false)
})
