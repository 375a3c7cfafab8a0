import { describe, expect, test } from 'vitest'
import { readPage, rolesOf } from '../support/read-page.ts'
import { longStory, title } from './stone-market.ts'

const stamp = '12/05/2022 08:15'
const above = [title, stamp, ...longStory.slice(0, 2)]
const below = longStory.slice(2)

/** The roles of some lines between the paragraphs of a story. */
function between(...lines: readonly string[]): readonly string[] {
  return rolesOf(...above, ...lines, ...below).slice(above.length, above.length + lines.length)
}

describe('a sub-heading that ends with a colon stays in the story', () => {
  test.each([
    'Phản ứng của các chủ quầy:',
    'Diễn biến chính:',
    'Nguyên nhân sâu xa:',
    'Vai trò của Hội Phố Đá:',
    'Lập trường của thành phố:',
    'Về phía khách mua:',
    '- Về kinh tế:',
    '* Về giao thông:',
    'Kịch bản thứ nhất:',
    'Bối cảnh lịch sử:',
  ])('%s', (line) => {
    expect(between(line)).toEqual(['subheading'])
  })
})

describe('a label of the page that ends with a colon does not', () => {
  test.each([
    'Xem thêm:',
    'Tin liên quan:',
    'Video chợ đá:',
    'Mời quý vị nghe tại đây:',
    'Tác giả bài viết:',
    'Đánh giá bài viết:',
    'Từ khóa:',
    'Chia sẻ:',
    'Họ và tên:',
    'Có thể bạn quan tâm:',
  ])('%s', (line) => {
    expect(between(line)).not.toContain('subheading')
  })
})

describe('a heading of comments between paragraphs', () => {
  const more = [
    'Khách mua đã quay lại đông gần bằng trước lũ, theo ban quản lý chợ.',
    'Ban quản lý cho biết sẽ làm lại cổng chợ trong mùa hè này.',
  ]
  test.each(['Bình luận:', 'Bình luận', 'Nhận xét'])('takes no text away: %s', (heading) => {
    const { record } = readPage(title, '12/05/2022 08:15', ...longStory, heading, ...more)
    expect(record?.body).toEqual([...longStory.slice(1), ...more])
  })

  test.each([
    [['Bài hay lắm.', 'Cảm ơn tác giả đã kể chuyện chợ đá cho chúng tôi nghe vào một buổi sáng đẹp trời như thế.']],
    [['Hạnh Lê: Đọc mà nhớ những buổi sáng đi chợ đá ở Yerevan với bà ngoại quá chừng.']],
    [['Hạnh Lê', '12/05/2022 10:20', 'Bài hay quá, cảm ơn tác giả đã kể chuyện chợ đá cho chúng tôi nghe.']],
  ])('stays one above remarks: %s', (remarks) => {
    const { record } = readPage(title, '12/05/2022 08:15', ...longStory, 'Bình luận', ...remarks)
    expect(record?.body).toEqual(longStory.slice(1))
  })
})
