import { describe, expect, test } from 'vitest'
import { rolesOf } from '../support/read-page.ts'
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
